package org.goldenthread.findings.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.junit.jupiter.api.Test;

class FindingVariantsTests {

    @Test
    void anAuditActionPlanHasRecommendationsOwnersDatesAndPriorities() {
        var found = of("""
                # Annual audit letter action plan
                The plan answers the Annual Audit Letter 2023/24 (AAL).
                No | Recommendation | Priority (H/M/L) | Management response | Responsible officer | Target date
                R1 | Reconcile the cash book each month (AAL, p. 5) | H | Agreed. The team will reconcile monthly. | Head of Finance | 31 March 2025
                R2 | Write a fraud plan [AAL12] | M | Not agreed, because the policy is new. | Monitoring Officer | N/A
                """);

        assertThat(found.all("source")).extracting(Proposal::ref).containsExactly("AAL");
        assertThat(found.finding("R1").fields())
                .containsEntry("priority", "high")
                .containsEntry("disposition", "accepted")
                .containsEntry("owner", "Head of Finance");
        assertThat(found.citations("R1").getFirst())
                .containsEntry("locatorType", "page")
                .containsEntry("locator", "5");
        assertThat(found.finding("R2").fields())
                .containsEntry("disposition", "declined")
                .containsEntry("priority", "medium");
        assertThat(found.responses("R2").getFirst()).containsEntry("kind", "declined");
        assertThat(found.finding("R2").ties()).contains(new ProposedTie("cites", "source", "AAL", ""));
    }

    @Test
    void stackedActionsTakeTheirOwnersAndDatesInOrder() {
        var found = of("""
                No | Para Ref (to CPA Report) | What? | How? | Who by? | When?
                1. | 78/91 | Improve planning speed | - Address old items // - Attract the grant | Head of Planning // ditto | By May 2005 // Done (March 2004) // See annexe
                2. | 42 | Keep homes decent | - Go on with the appraisal | Head of Housing | December 2004
                """);

        assertThat(found.all("source")).extracting(Proposal::title).containsExactly("CPA Report");
        assertThat(found.citations("1")).extracting(it -> it.get("locator")).containsExactly("78", "91");
        var actions = found.responses("1");
        assertThat(actions).hasSize(2);
        assertThat(actions.get(0)).containsEntry("text", "Address old items").containsEntry("due", "2005-05");
        assertThat(actions.get(1)).containsEntry("owner", "Head of Planning").containsEntry("completed", "2004-03");
    }

    @Test
    void rowsWithoutARefGoOnWithTheFindingBefore() {
        var found = of("""
                Ref | Area for improvement | Agreed action | Owner | Due
                A. People | | | |
                1 | Sickness is high (IA 4) | Train managers | Head of People | June 2024
                 | | Report monthly | Head of Finance | July 2024
                2 | Turnover is high | Survey leavers | Head of People | May 2024
                """);

        assertThat(found.all("theme")).extracting(Proposal::title).containsExactly("People");
        assertThat(found.all("finding")).hasSize(2);
        assertThat(found.responses("1")).extracting(it -> it.get("due")).containsExactly("2024-06", "2024-07");
        assertThat(found.notes("undeclared-source")).singleElement().asString().contains("“IA”");
    }

    @Test
    void labelledParagraphsAreFindingsToo() {
        var found = of("""
                # Findings
                Finding 1: Keys are not counted.
                Recommendation: Count the keys each week.
                Management response: Agreed.
                Responsible officer: Head of Property
                Target date: 30 June 2024
                Finding 2: Doors are left open.
                Management response: Already in place since May 2023.
                """);

        assertThat(found.all("finding")).extracting(Proposal::ref).containsExactly("1", "2");
        assertThat(found.finding("1").fields())
                .containsEntry("recommendation", "Count the keys each week.")
                .containsEntry("disposition", "accepted");
        assertThat(found.responses("2").getFirst()).containsEntry("kind", "already-in-place");
    }

    @Test
    void anAuditorsListIsAListOfFindings() {
        var found = of("""
                # Annual letter
                The District Auditor found improvement; significant matters requiring action:
                - Improve governance
                - Improve competition
                """);

        assertThat(found.all("finding"))
                .extracting(Proposal::title)
                .containsExactly("Improve governance", "Improve competition");
    }

    @Test
    void numbersThatComeAgainAreToldApart() {
        var found = of("""
                No | Finding | Response
                1 | Slow | We will hurry.
                # Part two
                No | Finding | Response
                1 | Dear | We will save.
                """);

        assertThat(found.all("finding")).extracting(Proposal::ref).containsExactly("1", "1/2");
        assertThat(found.notes("repeated-number")).hasSize(1);
    }

    @Test
    void aFindingWithoutAResponseSaysSo() {
        var found = of("""
                Ref | Issue | Response
                1 | Slow planning |
                """);

        assertThat(found.finding("1").notes()).containsExactly("The paper gives no response to this finding.");
    }

    @Test
    void oldAuditLettersCountPagesAndLevelsAndHideTheNumberInTheWords() {
        var found = Recognising.of(PaperSketch.of("Annual Audit Letter 2006: action plan", "May 2007", """
                Page | Recommendation | Priority 1 = Low 3 = High | Responsibility | Agreed | Comments | Date
                9 | R1 Improve the working papers. | 3 | Chief Accountant | Yes | A protocol was agreed. | May 2007
                11 | R2 Review the register (Ref: UoR 4/5). | 2 | Head of Audit | Partly | Means are short. | July 2007
                14 | R3 Sell the clock tower. | 1 | Head of Property | No | | N/A
                """));

        assertThat(found.all("finding")).extracting(Proposal::ref).containsExactly("R1", "R2", "R3");
        assertThat(found.all("source")).extracting(Proposal::ref).containsExactly("Annual Audit Letter 2006");
        assertThat(found.citations("R1").getFirst())
                .containsEntry("locatorType", "page")
                .containsEntry("locator", "9");
        assertThat(found.finding("R1").fields())
                .containsEntry("priority", "high")
                .containsEntry("disposition", "accepted");
        assertThat(found.finding("R1").title()).isEqualTo("Improve the working papers");
        assertThat(found.finding("R2").fields()).containsEntry("disposition", "accepted in part");
        assertThat(found.responses("R3").getFirst()).containsEntry("kind", "declined");
    }

    @Test
    void themesMayBeRowsWithAWordAndANumber() {
        var found = of("""
                Ref | Key finding | What we will do | Lead | By when | What success looks like
                Theme 1: Leadership and place | | | | |
                1.1 | The vision is not shared (CPC p.4; AAL para 12) | - Hold shows // - Print it | Chief Executive | May 2019 | It is known
                """);

        assertThat(found.all("theme")).singleElement().satisfies(it -> {
            assertThat(it.ref()).isEqualTo("1");
            assertThat(it.title()).isEqualTo("Leadership and place");
        });
        assertThat(found.citations("1.1"))
                .extracting(it -> it.get("locatorType"))
                .containsExactly("page", "paragraph");
        assertThat(found.responses("1.1"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).containsEntry("owner", "Chief Executive"));
    }

    @Test
    void tablesOfOtherThingsHoldNoFindings() {
        var found = of("""
                Risk | Likelihood | Impact | Mitigation
                Flood | 3 | 4 | Sandbags
                # Next
                Indicator | Target | Status
                Bins collected | 99 | Green
                # Last
                2012/13 | 2013/14
                Waste | Roads
                """);

        assertThat(found.recognised().proposals()).isEmpty();
    }

    private static Recognising of(String sketch) {
        return Recognising.of(PaperSketch.of(sketch));
    }
}
