package org.goldenthread.plan.remits;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Proposal;
import org.junit.jupiter.api.Test;

class MatrixVariantsTests {

    @Test
    void prioritiesWithoutCodesAndLettersForRoles() {
        var found = of("""
                Priority | Finance group | People group
                Balance the budget | P | S
                Train the managers | | P
                Tidy the stores | | S
                """);

        assertThat(found.held("Finance group", "primary")).containsExactly("Balance the budget");
        assertThat(found.held("People group", "secondary")).containsExactly("Balance the budget", "Tidy the stores");
        assertThat(found.notes("no-primary")).singleElement().asString().contains("Tidy the stores");
    }

    @Test
    void aRaciChartOfPostsGivesDuties() {
        var found = of("""
                Task | Head of Finance | Monitoring Officer | Leader
                Set the budget | A/R | C | I
                Write the constitution | C | A | R
                """);

        assertThat(found.all("workstream")).isEmpty();
        assertThat(found.all("action"))
                .extracting(Proposal::title)
                .containsExactly("Set the budget", "Write the constitution");
        assertThat(found.one("responsibility", "Set the budget/Head of Finance").fields())
                .containsEntry("role", "primary")
                .containsEntry("duty", "accountable and responsible")
                .containsEntry("post", "Head of Finance");
        assertThat(found.one("responsibility", "Set the budget/Leader").fields())
                .containsEntry("duty", "informed")
                .containsEntry("role", "");
    }

    @Test
    void ticksAloneOnlySayWhoTakesPart() {
        var found = of("""
                The contribution of each directorate to our priorities:
                Corporate priority | Place | People
                1. Clean streets | ✓ | ✓
                2. Safe homes | ✓ | ✓
                """);

        assertThat(found.all("responsibility"))
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.fields()).containsEntry("role", ""));
        assertThat(found.notes("joint-remit")).isEmpty();
        assertThat(found.notes("no-primary")).isEmpty();
    }

    @Test
    void twoMatricesThatBothCountFromOneAreKeptApart() {
        var found = of("""
                Priority | Money | Roads
                1. Thrift | P | S
                2. Repairs | | P
                # Next year
                Priority | Money | Roads
                1. Trees | | P
                2. Repairs | S | P
                """);

        assertThat(found.all("priority"))
                .extracting(Proposal::title)
                .containsExactlyInAnyOrder("Thrift", "Repairs", "Trees");
        assertThat(found.held("Roads", "primary")).containsExactlyInAnyOrder("2", "Trees");
    }

    @Test
    void theLegendSaysWhichDotLeads() {
        var found = of("""
                Open dots show the lead group and black dots those who support it.
                Priority | Money | Roads
                P1- Thrift | ○ | ●
                P2- Repairs | | ○
                """);

        assertThat(found.held("Money", "primary")).containsExactly("P1");
        assertThat(found.held("Roads", "secondary")).containsExactly("P1");
    }

    @Test
    void aPapersCountOfItsPrioritiesIsChecked() {
        var found = of("""
                The plan has 3 immediate and 1 medium term priorities, with the responsible group shown.
                Priority | Money | Roads
                IP1- Thrift | ● | ○
                IP2- Repairs | | ●
                MP1- Trees | | ●
                """);

        assertThat(found.notes("count-differs"))
                .singleElement()
                .asString()
                .contains("3 immediate")
                .contains("2");
    }

    @Test
    void ratingsImplicationsAndYearTablesAreNoMatrices() {
        assertThat(of("Priority | Q1 | Q2\nBins | R | G\nRoads | A | G\n")
                        .recognised()
                        .proposals())
                .isEmpty();
        assertThat(of("Y | Capital | Y\nN | IT | Y\n").recognised().proposals()).isEmpty();
        assertThat(of("2012/13 | 2013/14\nWaste | Roads\n").recognised().proposals())
                .isEmpty();
        assertThat(of("Meeting | May | June\nA. Member | ✓ | ✓\nB. Member | ✓ | \n")
                        .recognised()
                        .proposals())
                .isEmpty();
    }

    @Test
    void seatsThatDoNotAddUpAreNoted() {
        var found = of("""
                The Council will set up a Transformation Board. Its 9 members will be five Green, two Independent and one Reform councillors.
                """);

        assertThat(found.all("body")).extracting(Proposal::ref).containsExactly("Transformation Board");
        assertThat(found.notes("sum-differs")).singleElement().asString().contains("9", "8");
    }

    @Test
    void abbreviationsStandForFullNames() {
        assertThat(Abbreviation.stands("Risk & PM", "Risk and Performance Management Group"))
                .isTrue();
        assertThat(Abbreviation.stands("OD", "Organisational Development Team")).isTrue();
        assertThat(Abbreviation.stands("Efficient Gov", "Efficient Government Group"))
                .isTrue();
        assertThat(Abbreviation.stands("CI Team", "Continuous Improvement Team"))
                .isTrue();
        assertThat(Abbreviation.stands("Resources", "Human Resources Strategy")).isFalse();
        assertThat(Abbreviation.stands("OD", "Other Documents and Plans")).isFalse();
    }

    @Test
    void moneyThatIsSavedIsNoBudget() {
        assertThat(of("We will save £2m from a budget of £10m.\n").all("budget"))
                .isEmpty();
        assertThat(of("A sum of £20,000 was made available in 2024/25 for training.\n")
                        .all("budget"))
                .hasSize(1);
    }

    private static Remits of(String sketch) {
        return Remits.of(PaperSketch.of(sketch));
    }
}
