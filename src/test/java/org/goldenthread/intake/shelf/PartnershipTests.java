package org.goldenthread.intake.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Proposal;
import org.junit.jupiter.api.Test;

class PartnershipTests {
    private final SharedServiceRecogniser services = new SharedServiceRecogniser();
    private final IssueRecogniser issues = new IssueRecogniser();

    @Test
    void readsHowManyCouncilsShareAServiceAndWhatChanges() {
        var paper = PaperSketch.of("Report", "3 May 2021", """
                4.1 It began with Vale Audit, which went live as a four-way shared service in 2009.
                4.2 There are two three-way shared services: Vale Legal and Vale Roads & Parks.
                4.3 New ones go live this year: a two-way Mapping shared service, and three-way Pests and Trees services.
                4.4 The Fraud Team will be moving from a two-way shared service to a three-way service.
                4.5 Payroll is hosted by Ashwick Council.
                """);
        assertThat(services.recognise(paper).proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("ways"),
                        it -> it.fields().get("state"),
                        it -> it.fields().get("since"))
                .containsExactly(
                        tuple("Vale Audit", 4, "live", "2009"),
                        tuple("Vale Legal", 3, "live", null),
                        tuple("Vale Roads & Parks", 3, "live", null),
                        tuple("Mapping", 2, "new", "2021"),
                        tuple("Pests", 3, "new", "2021"),
                        tuple("Trees", 3, "new", "2021"),
                        tuple("Fraud Team", 3, "changing", null),
                        tuple("Payroll", null, "live", null));
        assertThat(services.recognise(paper).proposals().get(6).fields())
                .containsEntry("from", 2)
                .containsEntry("to", 3);
        assertThat(services.recognise(paper).proposals().getLast().fields()).containsEntry("host", "Ashwick Council");
    }

    @Test
    void findsNoServiceInTalkAboutSharing() {
        var paper = PaperSketch.of(
                "5.1 Services shared in a two-way arrangement may move to a three-way arrangement. A two-way radio is shared.");
        assertThat(services.recognise(paper).proposals()).isEmpty();
    }

    @Test
    void readsWhichCouncilsShareAService() {
        var paper = PaperSketch.of("""
                Payroll is shared between Ashwick, Marl Bay and Thornley.
                Shared service | Ashwick | Marl Bay | Thornley
                Audit | Host | x | x
                Legal | x | x | -
                Trees | x | |
                """);
        assertThat(services.recognise(paper).proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("ways"),
                        it -> it.fields().get("partners"),
                        it -> it.fields().get("host"))
                .containsExactly(
                        tuple("Payroll", 3, List.of("Ashwick", "Marl Bay", "Thornley"), null),
                        tuple("Audit", 3, List.of("Ashwick", "Marl Bay", "Thornley"), "Ashwick"),
                        tuple("Legal", 2, List.of("Ashwick", "Marl Bay"), null));
    }

    @Test
    void listsIssuesUnderTheWorkStreamThatResolvesThem() {
        var paper = PaperSketch.of("""
                2.1 The work streams fall into two categories:
                (i) a trial; and
                (ii) resolution of practical matters. These issues have been identified as:
                  - pooling budgets;
                  - one report; and
                The issues were derived from two papers:
                - a letter
                """);
        assertThat(issues.recognise(paper).proposals())
                .extracting(
                        Proposal::ref,
                        Proposal::title,
                        it -> it.ties().getFirst().ref())
                .containsExactly(tuple("ii/1", "Pooling budgets", "ii"), tuple("ii/2", "One report", "ii"));
    }

    @Test
    void findsTheTenSharedServicesAndFiveIssuesOfThePartnership() {
        var paper = FoundingPapers.read("004");
        assertThat(services.recognise(paper).proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("ways"),
                        it -> it.fields().get("state"),
                        it -> it.fields().get("since"))
                .containsExactly(
                        tuple("Mid Kent Audit", 4, "live", "2009"),
                        tuple("Mid Kent Legal", 3, "live", null),
                        tuple("Mid Kent ICT", 3, "live", null),
                        tuple("Mid Kent Revenues & Benefits", 2, "live", null),
                        tuple("Mid Kent HR", 2, "live", null),
                        tuple("Mid Kent Parking Enforcement", 2, "live", null),
                        tuple("GIS", 2, "new", "2014"),
                        tuple("Planning Support", 3, "new", "2014"),
                        tuple("Environmental Health", 3, "new", "2014"),
                        tuple("Fraud Investigation Team", 3, "changing", null));
        assertThat(issues.recognise(paper).proposals())
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.ties().getFirst().ref()).isEqualTo("ii"));
    }
}
