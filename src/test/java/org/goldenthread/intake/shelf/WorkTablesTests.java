package org.goldenthread.intake.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.goldenthread.intake.recognition.Recogniser;
import org.junit.jupiter.api.Test;

class WorkTablesTests {
    private final Recogniser tables = new ActionTableRecogniser();
    private final Recogniser lists = new ActionListRecogniser();
    private final Recogniser indicators = new IndicatorRecogniser();
    private final Recogniser risks = new RiskRecogniser();
    private final Recogniser milestones = new MilestoneRecogniser();

    private static List<Proposal> found(Recogniser recogniser, String text) {
        return recogniser.recognise(PaperSketch.of(text)).proposals();
    }

    @Test
    void partsActionsStackedInOneCellAndResolvesDitto() {
        var recognised = tables.recognise(PaperSketch.of("""
                No | Para Ref | What? | How? | Who by? | When? | % complete
                1. | 78/91 | Faster planning | - Hire two // - Write a guide | Head of Planning // ditto | May 2021 // June 2021 | 45%
                2. | 4 | Decent homes | - Survey // - Repair // - Report | Head of Housing | 2021/22 // later |
                """));
        assertThat(recognised.proposals())
                .extracting(
                        Proposal::ref,
                        Proposal::title,
                        it -> it.fields().get("owner"),
                        it -> it.fields().get("dueDate"))
                .containsExactly(
                        tuple("1/1", "Hire two", "Head of Planning", "2021-05-31"),
                        tuple("1/2", "Write a guide", "Head of Planning", "2021-06-30"),
                        tuple("2/1", "Survey", "Head of Housing", "2022-03-31"),
                        tuple("2/2", "Repair", "Head of Housing", "2022-03-31"),
                        tuple("2/3", "Report", "Head of Housing", "2022-03-31"));
        assertThat(recognised.proposals().getFirst().fields())
                .containsEntry("percentComplete", new BigDecimal("45"))
                .containsEntry("paragraphs", List.of("78", "91"))
                .containsEntry("what", "Faster planning");
        assertThat(recognised.notes()).extracting(Note::code).containsExactly("stacked-cells");
    }

    @Test
    void readsOtherWordsForTheSameColumnsAndWhatIsDone() {
        assertThat(found(tables, """
                        Action | Lead officer | Target date | Success criteria | RAG
                        Open a desk | Head of Customers | Done (March 2021) | Calls fall | Green
                        """))
                .singleElement()
                .satisfies(it -> assertThat(it.fields())
                        .containsEntry("status", "done")
                        .containsEntry("doneDate", "2021-03-31")
                        .containsEntry("outcome", "Calls fall"));
    }

    @Test
    void takesATableOfFindingsAndResponsesForNoActionTable() {
        assertThat(found(tables, "Ref | Issue | Response\n1.1 | Weak plans | A new plan"))
                .isEmpty();
    }

    @Test
    void readsActionsInTheCellThatAnswersAFinding() {
        var actions = found(lists, """
                Ref | Issue | Response
                3.9 | Buying | A number of actions have been implemented as follows: // - A sponsor named (Jan 06) \
                // Further key actions to be implemented are // - Report (March 2006). Outcome: one structure.
                """);
        assertThat(actions)
                .extracting(
                        Proposal::ref,
                        Proposal::title,
                        it -> it.fields().get("status"),
                        it -> it.fields().get("outcome"))
                .containsExactly(
                        tuple("3.9/1", "A sponsor named", "done", null),
                        tuple("3.9/2", "Report", "planned", "one structure."));
        assertThat(actions.getFirst().ties()).containsExactly(new ProposedTie("answers", "finding", "3.9", ""));
        assertThat(actions.getLast().fields()).containsEntry("dueDate", "2006-03-31");
    }

    @Test
    void readsTheNumberedLinesOfAnActionPlan() {
        assertThat(found(lists, """
                        # APPENDIX A BEST VALUE ACTION PLAN
                        # 1 Vision
                        1.1 Show links between plans
                        1.2 Explain changes
                        # 2 Style
                        2.1 Draft a protocol
                        """))
                .extracting(Proposal::ref, it -> it.fields().get("section"))
                .containsExactly(tuple("1.1", "Vision"), tuple("1.2", "Vision"), tuple("2.1", "Style"));
    }

    @Test
    void readsIndicatorsWithEveryValueOfTheirRow() {
        var found = found(indicators, """
                Indicator No. | Definition | Polarity | 2020-21 Actual | TQ | Targets 2021-22 | 2022-23
                2a Staff trained | High | 68% | 79% / 84% | 80% | To be set
                BV8 | Bills paid | Low is good | 1,234 | | | N/a
                """);
        assertThat(found)
                .extracting(Proposal::ref, Proposal::title, it -> it.fields().get("polarity"))
                .containsExactly(tuple("2a", "Staff trained", "high"), tuple("BV8", "Bills paid", "low"));
        assertThat(found.getFirst().fields().get("values"))
                .isEqualTo(List.of(
                        Map.of(
                                "what",
                                "actual",
                                "head",
                                "2020-21 Actual",
                                "period",
                                "2020-21",
                                "printed",
                                "68%",
                                "number",
                                new BigDecimal("68"),
                                "unit",
                                "%"),
                        Map.of("what", "quartile", "head", "TQ", "printed", "79% / 84%"),
                        Map.of(
                                "what",
                                "target",
                                "head",
                                "Targets 2021-22",
                                "period",
                                "2021-22",
                                "printed",
                                "80%",
                                "number",
                                new BigDecimal("80"),
                                "unit",
                                "%"),
                        Map.of("what", "target", "head", "2022-23", "period", "2022-23", "printed", "To be set")));
    }

    @Test
    void readsAnIndicatorThatASentenceCompares() {
        assertThat(found(indicators, "NI 192 waste recycled: from 28.68% to 27.6%; a fall"))
                .singleElement()
                .satisfies(it -> assertThat(it.ref()).isEqualTo("NI 192"));
        assertThat(found(indicators, "The train ran: from Hull to York")).isEmpty();
    }

    @Test
    void readsARegisterAListAndASentenceOfRisks() {
        assertThat(found(risks, """
                        Ref | Risk | Likelihood | Impact | Score | Existing controls | Risk owner
                        R1 | Flood | 3 | 4 | 12 | - Pumps // - Plans | Head of Roads
                        # 6 Risk assessment
                        6.1 If it is not managed, there is a major risk that auditors will report little in summer 2021.
                        Two red risks remain:
                        - Cyber attack
                        # 7 Other
                        7.1 There is a risk that this is none.
                        """))
                .extracting(
                        Proposal::title,
                        it -> it.fields().get("scoreNumber"),
                        it -> it.fields().get("rating"))
                .containsExactly(
                        tuple("Flood", new BigDecimal("12"), null),
                        tuple("Auditors will report little in summer 2021", null, null),
                        tuple("Cyber attack", null, "red"));
    }

    @Test
    void readsDatedStepsTimetablesAndWhatIsDueAfterSomething() {
        assertThat(found(milestones, """
                        2.2 The portal, delayed by IT issues, will “go live” in the middle of May 2021. It was launched in 2012.
                        2.3 The strategy was launched at a fair on 3rd March 2021.
                        A report will be sent to Cabinet 6 months after adoption of the plan.
                        Timetable: Cabinet 1 June 2021; Council 8 June.
                        """))
                .extracting(
                        it -> it.fields().get("date"),
                        it -> it.fields().get("state"),
                        it -> it.fields().get("due"))
                .containsExactly(
                        tuple("middle of May 2021", "planned", null),
                        tuple("3rd March 2021", "done", null),
                        tuple(null, "planned", "6 months after adoption of the plan"),
                        tuple("1 June 2021", null, null),
                        tuple("8 June 2021", null, null));
    }

    @Test
    void readsATableOfMilestonesWithItsDates() {
        assertThat(found(milestones, """
                        Ref | Milestone | Baseline | Forecast date | Owner
                        M7 | Contract let | 1 May 2021 | June 2021 | Head of Roads
                        """))
                .singleElement()
                .satisfies(it -> assertThat(it.fields())
                        .containsEntry("baseline", "1 May 2021")
                        .containsEntry("baselineTo", "2021-05-01")
                        .containsEntry("forecastTo", "2021-06-30")
                        .containsEntry("owner", "Head of Roads"));
    }

    @Test
    void readsTheTablesOfOtherCouncils() {
        assertThat(tables.recognise(FoundingPapers.read("others/01")).proposals())
                .hasSize(9);
        assertThat(lists.recognise(FoundingPapers.read("others/02")).proposals())
                .hasSize(22);
        assertThat(indicators.recognise(FoundingPapers.read("others/39")).proposals())
                .hasSize(7);
        assertThat(indicators.recognise(FoundingPapers.read("others/47")).proposals())
                .hasSize(8);
        assertThat(indicators.recognise(FoundingPapers.read("others/14")).proposals())
                .hasSize(3);
        assertThat(risks.recognise(FoundingPapers.read("others/23")).proposals())
                .hasSize(5);
        assertThat(milestones.recognise(FoundingPapers.read("others/41")).proposals())
                .hasSize(5);
    }

    @Test
    void readsTheProcurementActionsOfTheAnalysisWithTheirOutcomes() {
        var actions = lists.recognise(FoundingPapers.read("000")).proposals();
        assertThat(actions)
                .extracting(it -> it.fields().get("status"))
                .containsExactly("done", "done", "done", "done", "done", "planned", "planned", "planned", "planned");
        assertThat(actions)
                .allSatisfy(it -> assertThat(it.ties().getFirst().ref()).isEqualTo("3.9"));
    }
}
