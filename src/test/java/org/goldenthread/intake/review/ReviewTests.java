package org.goldenthread.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class ReviewTests {
    private static final String ANALYSIS = """
            Improvement Analysis

            The issues come from these documents:

            - Annual Audit Letter 2031 (AAL)

            Ref\tIssue\tResponse
            1. Homes\t\t
            1.1\t<p>Repairs: too many are late (AAL 4)</p>\t<p>Corporate priority: Good homes</p>
            1.2\t<p>Empty homes: they stand empty for 40 days (AAL 7)</p>\t<p>A new procedure is in place.</p>
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @Autowired
    Things things;

    @TempDir
    Path folder;

    private String council = "";
    private Account officer = new Account(0, "", "", false);

    @BeforeEach
    void aCouncilWithAnOfficer() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private long bring(String words) {
        try {
            var file = Files.writeString(folder.resolve("analysis.txt"), words);
            return fixtures.as(officer, () -> Fixtures.got(papers.bring(council, "analysis.txt", file)));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private KeptProposal proposal(long paper, String kind, String ref) {
        return fixtures.as(officer, () -> papers.proposals(paper)).stream()
                .filter(kept -> kept.proposal().kind().equals(kind)
                        && kept.proposal().ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bringingAPaperInSavesNothingInTheRecord() {
        var paper = bring(ANALYSIS);
        assertThat(fixtures.as(officer, () -> papers.proposals(paper)))
                .isNotEmpty()
                .allMatch(kept -> kept.decision() == Decision.WAITING);
        assertThat(fixtures.as(officer, () -> things.all("finding", council))).isEmpty();
    }

    @Test
    void theSameFileAgainIsTheSamePaper() {
        assertThat(bring(ANALYSIS)).isEqualTo(bring(ANALYSIS));
    }

    @Test
    void anAcceptedFindingLeadsBackToItsPlace() {
        var paper = bring(ANALYSIS);
        var kept = proposal(paper, "finding", "1.1");
        var key = fixtures.as(officer, () -> Fixtures.got(review.accept(kept.id())));
        assertThat(key).startsWith("F-");
        assertThat(fixtures.as(officer, () -> papers.origins(key)))
                .singleElement()
                .satisfies(origin -> assertThat(origin.proposal().place().row()).isPositive());
    }

    @Test
    void theOrderOfDecisionsDoesNotMatterForTies() {
        var paper = bring(ANALYSIS);
        var finding = fixtures.as(
                officer,
                () -> Fixtures.got(
                        review.accept(proposal(paper, "finding", "1.1").id())));
        assertThat(answers(finding)).isEmpty();
        fixtures.as(officer, () -> review.acceptAll(paper, "priority"));
        assertThat(answers(finding)).containsExactly("Good homes");
    }

    private java.util.List<String> answers(String finding) {
        return fixtures.as(officer, () -> things.tiedTo(finding)).stream()
                .filter(tied -> tied.downwards())
                .map(tied -> tied.other().title())
                .toList();
    }

    @Test
    void everythingIsAcceptedAtOnceAndTakenBackAtOnce() {
        var paper = bring(ANALYSIS);
        var outcome = fixtures.as(officer, () -> review.acceptAll(paper, ""));
        assertThat(outcome.problems()).isEmpty();
        assertThat(fixtures.as(officer, () -> things.all("finding", council))).hasSize(2);
        var undone = fixtures.as(officer, () -> review.undo(paper));
        assertThat(undone.problems()).isEmpty();
        assertThat(fixtures.as(officer, () -> things.all("finding", council))).isEmpty();
        assertThat(fixtures.as(officer, () -> things.all("priority", council))).isEmpty();
    }

    @Test
    void aCorrectedProposalIsAcceptedAsCorrected() {
        var paper = bring(ANALYSIS);
        var kept = proposal(paper, "finding", "1.2");
        fixtures.as(officer, () -> review.change(kept.id(), "1.2", "Homes that stand empty", "words"));
        var key = fixtures.as(officer, () -> Fixtures.got(review.accept(kept.id())));
        assertThat(fixtures.as(officer, () -> things.get(key)).title()).isEqualTo("Homes that stand empty");
    }

    @Test
    void anotherCouncilSeesNothingOfIt() {
        var paper = bring(ANALYSIS);
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> fixtures.as(stranger, () -> papers.get(paper)))
                .isInstanceOf(NotHere.class);
        assertThat(fixtures.visit(stranger).get("/intake/papers/paper-" + paper).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCouncillorReadsTheReviewButDecidesNothing() {
        var paper = bring(ANALYSIS);
        var visit = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        var page = visit.page("/intake/papers/paper-" + paper + "?kind=finding");
        assertThat(page.select(".gt-proposal")).hasSize(2);
        assertThat(page.select(".gt-proposal form")).isEmpty();
        visit.page("/access/me");
        assertThat(visit.post("/intake/papers/paper-" + paper + "/accept-all", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theScreenMarksEachProposalInItsPlaceAndAcceptsByAPlainForm() {
        var paper = bring(ANALYSIS);
        var visit = fixtures.visit(officer);
        var address = "/intake/papers/paper-" + paper;
        var page = visit.page(address + "?kind=finding");
        assertThat(page.select("mark[data-proposal]").text()).contains("too many are late");
        var first = page.select(".gt-proposal input[name=proposal]").getFirst().val();
        var after = visit.submit(address, Map.of("proposal", first, "verb", "accept"));
        assertThat(after.select("#p" + first).text()).contains("accepted as F-");
    }
}
