package org.goldenthread.findings.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.junit.jupiter.api.Test;

/** The founding paper of the findings register: an analysis of a council's response to its auditors. */
class ImprovementAnalysisTests {

    @Test
    void seventeenFindingsStandUnderFourThemes() {
        var found = Recognising.of(FoundingPapers.read("000"));

        assertThat(found.all("theme")).extracting(Proposal::ref).containsExactly("1", "2", "3", "4");
        assertThat(found.all("theme"))
                .extracting(Proposal::title)
                .containsExactly("Leadership", "People", "Performance & MTP", "Capacity");
        assertThat(found.all("finding"))
                .extracting(Proposal::ref)
                .containsExactly(
                        "1.1", "1.2", "1.3", "2.1", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9",
                        "4.1", "4.2", "4.3", "4.4");
        assertThat(found.all("finding"))
                .allSatisfy(finding -> assertThat(finding.ties())
                        .contains(
                                new ProposedTie("theme", "theme", finding.ref().substring(0, 1), "")));
    }

    @Test
    void everyIssueHasItsShortHeadingAndItsWordsVerbatim() {
        var found = Recognising.of(FoundingPapers.read("000"));

        assertThat(found.all("finding"))
                .extracting(Proposal::title)
                .containsExactly(
                        "Growth and regeneration",
                        "Integrating strategy and planning frameworks",
                        "Partnership working",
                        "People Management",
                        "Pace of improvement",
                        "Housing",
                        "Educational attainment",
                        "Children's services",
                        "Transport",
                        "Street cleansing",
                        "Medium term planning",
                        "Customer Service",
                        "Procurement",
                        "Capacity development and continued challenge",
                        "Use of resources",
                        "Improving value for money",
                        "Waste management");
        assertThat(found.finding("3.9").text())
                .contains("capacity and leadership to finalise")
                .endsWith("(AAIL 28)");
    }

    @Test
    void thirtyThreeCitationsAreLocatedAndTheBrokenOneIsKept() {
        var found = Recognising.of(FoundingPapers.read("000"));

        var citations = found.all("finding").stream()
                .flatMap(it -> Recognising.list(it, "citations").stream())
                .toList();
        assertThat(citations.stream().filter(it -> Boolean.TRUE.equals(it.get("located"))))
                .hasSize(33);
        assertThat(citations.stream().filter(it -> Boolean.FALSE.equals(it.get("located"))))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it).containsEntry("source", "AAIL").containsEntry("asWritten", "(AAIL");
                });
        assertThat(found.citations("3.7").getFirst())
                .containsEntry("locatorType", "page")
                .containsEntry("locator", "5");
        assertThat(found.notes("broken-citation")).singleElement().asString().contains("4.2");
    }

    @Test
    void theTwoDeclaredSourcesAreProposedAndTheThirdIsNoted() {
        var found = Recognising.of(FoundingPapers.read("000"));

        assertThat(found.all("source")).extracting(Proposal::ref).containsExactly("AAIL", "SA");
        assertThat(found.all("source"))
                .extracting(it -> it.fields().get("type"))
                .containsExactly("audit letter", "self-assessment");
        assertThat(found.notes("undeclared-source"))
                .singleElement()
                .asString()
                .contains("“CA”", "3.4, 3.5, 3.6 and 4.4");
        assertThat(found.citations("4.4").getFirst())
                .containsEntry("source", "CA")
                .containsEntry("located", true);
    }

    @Test
    void eightFindingsAreAnsweredBySevenPriorities() {
        var found = Recognising.of(FoundingPapers.read("000"));

        assertThat(found.all("priority")).hasSize(7);
        var answered = found.all("finding").stream()
                .filter(it -> it.ties().stream().anyMatch(tie -> tie.relation().equals("answered by")))
                .map(Proposal::ref);
        assertThat(answered).containsExactly("1.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.8", "4.4");
    }

    @Test
    void responsesAreReadPartByPartInOrder() {
        var found = Recognising.of(FoundingPapers.read("000"));

        assertThat(found.responses("1.3"))
                .extracting(it -> it.get("kind"))
                .containsExactly("narrative", "narrative", "declined", "narrative", "remains-open", "narrative");
        assertThat(found.responses("1.3").get(2)).containsEntry("reason", "given the resources available");
        var actions = found.responses("3.9").stream()
                .filter(it -> "action".equals(it.get("kind")))
                .toList();
        assertThat(actions).hasSize(9);
        assertThat(actions.stream().filter(it -> it.containsKey("completed"))).hasSize(5);
        assertThat(actions.get(6))
                .containsEntry("due", "2006-03")
                .hasEntrySatisfying("outcome", it -> assertThat(it).asString().startsWith("Agree set of actions"));
        assertThat(actions.get(8)).containsEntry("due", "2006-06");
    }

    @Test
    void rowsThatPageBreaksCutAreWholeAgain() {
        var found = Recognising.of(FoundingPapers.read("000"));

        assertThat(found.notes("joined-table"))
                .anyMatch(it -> it.contains("2.1"))
                .anyMatch(it -> it.contains("3.7"))
                .anyMatch(it -> it.contains("3.9"))
                .anyMatch(it -> it.contains("4.2"));
        assertThat(found.responses("2.1")).hasSize(16);
        assertThat(found.responses("4.2")).hasSize(8);
    }

    @Test
    void theSignOffTellsRoleMonthAndPlaceOnTheAgenda() {
        var found = Recognising.of(FoundingPapers.read("000"));

        assertThat(found.all("sign-off"))
                .singleElement()
                .satisfies(it -> assertThat(it.fields())
                        .containsEntry("role", "Assistant Chief Executive, Strategy & Performance")
                        .containsEntry("date", "2006-02")
                        .containsEntry("annex", "C")
                        .containsEntry("agenda item", "7"));
    }
}
