package org.goldenthread.plan.remits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.junit.jupiter.api.Test;

/** The founding paper of the responsibility matrix: a best value plan with five workstreams. */
class BestValuePlanTests {

    @Test
    void fiveWorkstreamsAreMatchedWithTheSectionsThatTellOfThem() {
        var found = Remits.of(FoundingPapers.read("003"));

        assertThat(found.all("workstream"))
                .extracting(Proposal::ref)
                .containsExactlyInAnyOrder("Resources", "CI Team", "Risk & PM", "Efficient Gov", "OD");
        assertThat(found.all("workstream"))
                .extracting(it -> it.fields().get("section"))
                .containsExactly("3.3", "3.4", "3.5", "3.6", "3.7");
        assertThat(found.one("workstream", "OD").title()).isEqualTo("Organisational Development Team");
        assertThat(found.one("workstream", "Risk & PM").title()).isEqualTo("Risk and Performance Management Group");
        assertThat(found.one("workstream", "CI Team").fields()).containsEntry("cadence", "monthly");
    }

    @Test
    void fourteenPrioritiesHaveTheirTerm() {
        var found = Remits.of(FoundingPapers.read("003"));

        assertThat(found.all("priority")).hasSize(14);
        assertThat(found.all("priority").stream()
                        .filter(it -> "immediate".equals(it.fields().get("term"))))
                .hasSize(11);
        assertThat(found.all("priority").stream()
                        .filter(it -> "medium term".equals(it.fields().get("term"))))
                .hasSize(3);
        assertThat(found.one("priority", "IP10").title()).isEqualTo("Competitiveness");
        assertThat(found.notes("count-differs")).isEmpty();
    }

    @Test
    void sixteenPrimaryAndSevenSecondaryResponsibilitiesStandWhereTheDotsStand() {
        var found = Remits.of(FoundingPapers.read("003"));

        assertThat(found.all("responsibility")).hasSize(23);
        assertThat(found.held("Resources", "primary")).containsExactly("IP2");
        assertThat(found.held("CI Team", "primary")).containsExactly("IP10", "MP1");
        assertThat(found.held("Risk & PM", "primary")).containsExactly("IP3", "IP7", "IP8", "IP9", "IP11");
        assertThat(found.held("Efficient Gov", "primary")).containsExactly("IP10");
        assertThat(found.held("OD", "primary")).containsExactly("IP1", "IP3", "IP4", "IP5", "IP6", "MP2", "MP3");
        assertThat(found.held("Resources", "secondary")).isEmpty();
        assertThat(found.held("CI Team", "secondary")).containsExactly("IP4");
        assertThat(found.held("Risk & PM", "secondary")).containsExactly("IP2");
        assertThat(found.held("Efficient Gov", "secondary")).containsExactly("IP4", "MP1");
        assertThat(found.held("OD", "secondary")).containsExactly("IP2", "IP7", "IP9");
        assertThat(found.one("responsibility", "IP3/OD").ties())
                .containsExactly(
                        new ProposedTie("of", "priority", "IP3", "primary"),
                        new ProposedTie("delivered by", "workstream", "OD", "primary"));
    }

    @Test
    void jointRemitsAreNotedAndEveryPriorityHasAPrimary() {
        var found = Remits.of(FoundingPapers.read("003"));

        assertThat(found.notes("joint-remit"))
                .hasSize(2)
                .anyMatch(it -> it.contains("IP3"))
                .anyMatch(it -> it.contains("IP10"));
        assertThat(found.notes("no-primary")).isEmpty();
    }

    @Test
    void theExecutiveHasItsSeatsAndItsPredecessor() {
        var found = Remits.of(FoundingPapers.read("003"));

        assertThat(found.all("body")).singleElement().satisfies(it -> {
            assertThat(it.ref()).isEqualTo("Improvement & Efficiency Executive");
            assertThat(it.fields())
                    .containsEntry("seats", 8)
                    .containsEntry(
                            "groups",
                            List.of(
                                    Map.of("group", "Labour", "seats", 4),
                                    Map.of("group", "Other Opposition", "seats", 2),
                                    Map.of("group", "SNP", "seats", 2)))
                    .containsEntry("predecessor", "Improvement and Efficiency Steering Group");
        });
        assertThat(found.notes("sum-differs")).isEmpty();
    }

    @Test
    void theBudgetAndTheRemitWithoutAnOwnerAreFound() {
        var found = Remits.of(FoundingPapers.read("003"));

        assertThat(found.all("budget"))
                .singleElement()
                .satisfies(it -> assertThat(it.fields())
                        .containsEntry("amount", new BigDecimal("108500"))
                        .containsEntry("year", "2008-09"));
        assertThat(found.notes("orphan-remit")).singleElement().asString().contains("Sustainable development");
    }
}
