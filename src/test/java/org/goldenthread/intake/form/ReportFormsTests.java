package org.goldenthread.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormsTests {
    private final Recogniser implications = new ImplicationRecogniser();
    private final Recogniser recommendations = new RecommendationRecogniser();
    private final Recogniser keyDecisions = new KeyDecisionRecogniser();

    private List<Proposal> found(Recogniser recogniser, String text) {
        return recogniser.recognise(PaperSketch.of(text)).proposals();
    }

    @Test
    void readsAnXAsNoneWhereOthersAreMarkedY() {
        var recognised = implications.recognise(PaperSketch.of("""
                Y | Capital | Y | Revenue
                X | Human Rights | x | Crime and Disorder
                """));
        assertThat(recognised.proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("mark"),
                        it -> it.fields().get("meaning"))
                .containsExactly(
                        tuple("Capital", "Y", "yes"),
                        tuple("Revenue", "Y", "yes"),
                        tuple("Human Rights", "X", "no"),
                        tuple("Crime and Disorder", "x", "no"));
        assertThat(recognised.notes()).extracting(Note::code).containsExactly("inconsistent-mark");
    }

    @Test
    void readsAnXAsAnImplicationWhereOthersAreBlank() {
        assertThat(found(implications, """
                        1. Financial | X
                        2. Legal | X
                        3. Procurement |
                        """))
                .extracting(Proposal::ref, it -> it.fields().get("meaning"))
                .containsExactly(tuple("Financial", "yes"), tuple("Legal", "yes"), tuple("Procurement", "unmarked"));
    }

    @Test
    void readsTicksUnderYesAndNo() {
        assertThat(found(implications, """
                        Implications for | Yes | No
                        Finance | ✓ |
                        Equalities | | ✓
                        Legal | |
                        """))
                .extracting(Proposal::ref, it -> it.fields().get("meaning"))
                .containsExactly(tuple("Finance", "yes"), tuple("Equalities", "no"), tuple("Legal", "unmarked"));
    }

    @Test
    void readsWordsInPlaceOfMarks() {
        assertThat(found(implications, """
                        Financial | A saving of £40k a year.
                        Legal | None.
                        Equalities | No direct implications.
                        """))
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("meaning"),
                        it -> it.fields().get("words"))
                .containsExactly(
                        tuple("Financial", "yes", "A saving of £40k a year."),
                        tuple("Legal", "no", "None."),
                        tuple("Equalities", "no", "No direct implications."));
    }

    @Test
    void listsBackgroundPapersUntilTheNextLabel() {
        assertThat(found(new BackgroundPaperRecogniser(), """
                        Background Papers: Report to Council, 27 May 2021
                        Minutes of the panel, of which there are many pages.
                        Wards Affected: All Wards
                        This is none.
                        """))
                .extracting(Proposal::title, it -> it.fields().get("date"))
                .containsExactly(
                        tuple("Report to Council, 27 May 2021", "27 May 2021"),
                        tuple("Minutes of the panel, of which there are many pages.", null));
        assertThat(found(new BackgroundPaperRecogniser(), "Background Papers: None."))
                .isEmpty();
    }

    @Test
    void takesNoOtherTableForAGrid() {
        assertThat(found(implications, """
                        Priority | Finance | Legal | Staffing
                        Openness | X | X |
                        """)).isEmpty();
        assertThat(found(implications, "Risk | Score\nCyber | Y\nFlood | N\nFire | N"))
                .isEmpty();
    }

    @Test
    void readsWhatARecommendationAsksAndWhom() {
        assertThat(found(recommendations, """
                        # 1 Recommendations
                        1.1 That the third update, written by the Programme Office, be noted.
                        1.2 That comments be invited from the Corporate Panel.
                        1.3 That the plan be agreed and referred to the Audit Committee.
                        1.4 The plan is long.
                        # 2 Reasons for Recommendation
                        2.1 That it be noted is usual.
                        """))
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("verbs"),
                        it -> it.fields().get("addressee"))
                .containsExactly(
                        tuple("1.1", List.of("note"), null),
                        tuple("1.2", List.of("invite comments"), "Corporate Panel"),
                        tuple("1.3", List.of("agree", "refer"), "Audit Committee"));
    }

    @Test
    void readsWhatIsAskedInAListUnderTheWordsThatLeadIn() {
        assertThat(found(recommendations, """
                        # 2 Recommendations
                        2.1 The Executive is recommended to:
                        (a) notes the service review of parks; and
                        (b) ratifies the plan.
                        It is recommended that Cabinet:
                        (c) refers the register to the Audit Panel
                        # 3 Options considered
                        - note
                        """))
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("verbs"),
                        it -> it.fields().get("addressee"))
                .containsExactly(
                        tuple("a", List.of("note"), "Executive"),
                        tuple("b", List.of("ratify"), "Executive"),
                        tuple("c", List.of("refer"), "Cabinet"));
    }

    @Test
    void readsResolutionsAndRecommendationsInALine() {
        assertThat(found(recommendations, """
                        5 members spoke. RESOLVED (i) report noted and Plan approved.
                        RECOMMENDATION: note progress.
                        Recommendations 1 note the 2021 plan 2 approve the budget
                        Recommendations to the two Cabinets jointly:
                        - scrutiny before each merger
                        Decision making was reviewed.
                        """))
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("verb"),
                        it -> it.fields().get("state"))
                .containsExactly(
                        tuple("i", "note", "resolved"),
                        tuple("2", "note", "recommended"),
                        tuple("1", "note", "recommended"),
                        tuple("2", "approve", "recommended"),
                        tuple("5", null, "recommended"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Yes | ☐ | No | ☑; no",
                "Yes | ☒ | No | ☐; yes",
                "Yes [ ] No [x] | |; no",
                "Yes | | No |; not answered"
            })
    void readsTheBoxOfAKeyDecision(String boxes, String answer) {
        var paper = "IS THIS A KEY DECISION REPORT? | | THIS BOX MUST BE COMPLETED |\n" + boxes
                + "\nIf yes, this is a Key Decision because: | | |\n..... | | |\n";
        assertThat(found(keyDecisions, paper)).extracting(Proposal::title).containsExactly("Key decision: " + answer);
    }

    @Test
    void readsTheAnswerOfAKeyDecisionInALineAndSaysWhenItIsMissing() {
        assertThat(found(keyDecisions, "Key decision: No"))
                .extracting(it -> it.fields().get("answer"))
                .containsExactly("no");
        assertThat(keyDecisions
                        .recognise(PaperSketch.of("Is this a key decision? Yes ☐ No ☐"))
                        .notes())
                .extracting(Note::code)
                .containsExactly("key-decision-blank");
    }

    @Test
    void readsTheFormsOfTheFoundingPapers() {
        var programme = FoundingPapers.read("001");
        var partnership = FoundingPapers.read("004");
        assertThat(implications.recognise(programme).proposals())
                .extracting(it -> it.fields().get("meaning"))
                .containsExactly("yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "no", "no");
        assertThat(implications.recognise(programme).notes()).hasSize(1);
        assertThat(implications.recognise(partnership).proposals())
                .extracting(it -> it.fields().get("meaning"))
                .containsOnly("yes", "unmarked")
                .hasSize(9)
                .filteredOn("yes"::equals)
                .hasSize(3);
        assertThat(keyDecisions.recognise(partnership).proposals())
                .extracting(it -> it.fields().get("answer"))
                .containsExactly("no");
    }

    @Test
    void readsTheRecommendationsOfTheFoundingPapers() {
        assertThat(recommendations.recognise(FoundingPapers.read("001")).proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("verb"),
                        it -> it.fields().get("addressee"))
                .containsExactly(
                        tuple("1.1", "note", null),
                        tuple("1.2", "invite comments", "Corporate Affairs and Performance Select Committee"));
        assertThat(recommendations.recognise(FoundingPapers.read("003")).proposals())
                .extracting(Proposal::ref, it -> it.fields().get("verb"))
                .containsExactly(
                        tuple("8.1", "review"),
                        tuple("8.2", "contact"),
                        tuple("8.3", "scrutinise"),
                        tuple("8.4", "submit"));
        assertThat(recommendations.recognise(FoundingPapers.read("004")).proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("verbs"),
                        it -> it.fields().get("addressee"))
                .containsExactly(tuple("2.3", List.of("consider", "decide"), "Scrutiny members"));
    }
}
