package org.goldenthread.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person sees on the pages, another program reads as JSON. */
@Product
class OtherProgramsTests {
    private static final String ANALYSIS = """
            Improvement Analysis

            The issues come from these documents:

            - Annual Audit Letter 2031 (AAL)

            Ref\tIssue\tResponse
            1. Homes\t\t
            1.1\t<p>Repairs: too many are late (AAL 4)</p>\t<p>Corporate priority: Good homes</p>
            1.2\t<p>Empty homes: they stand empty for 40 days (AAL 7)</p>\t<p>A new procedure is in place.</p>

            Primary responsibility is shown by the black dots and secondary by the open dots.

            Priority\tWorkstreams\t\t
            \tMoney\tPeople & Skills\tRoads
            IP1- Openness\t●\t○\t
            IP2- Thrift\t●\t\t●
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @TempDir
    Path folder;

    private String council = "";
    private Visit visit;

    OtherProgramsTests(@Autowired Fixtures fixtures) {
        visit = fixtures.stranger();
    }

    @BeforeEach
    void aCouncilWithAnAcceptedPaper() throws Exception {
        council = fixtures.council();
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var file = Files.writeString(folder.resolve("analysis.txt"), ANALYSIS);
        fixtures.as(officer, () -> {
            var paper = Fixtures.got(papers.bring(council, "analysis.txt", file));
            return review.acceptAll(paper, "");
        });
        visit = fixtures.visit(officer);
    }

    @Test
    void findingsAreListedAndReadWithTheirCitationsAndResponses() {
        var page = json("/findings/api/findings?sort=title");
        assertThat(page.get("total").asInt()).isEqualTo(2);
        assertThat(page.get("findings").get(0).get("title").asString()).isEqualTo("Empty homes");

        var whole = json("/findings/api/findings/"
                + json("/findings/api/findings?q=repairs")
                        .get("findings")
                        .get(0)
                        .get("ref")
                        .asString());
        assertThat(whole.get("citations").get(0).get("locator").asString()).isEqualTo("4");
        assertThat(whole.get("responses").get(0).get("work").asString()).startsWith("P-");
        assertThat(json("/findings/api/sources").get(0).get("abbreviation").asString())
                .isEqualTo("AAL");
    }

    @Test
    void thePlanIsReadWithItsPrioritiesItsWorkstreamsAndWhoAnswersForWhat() {
        assertThat(json("/plan/api/plans").size()).isEqualTo(1);
        var priorities = json("/plan/api/priorities?sort=title").get("priorities");
        assertThat(priorities.valueStream().map(one -> one.get("title").asString()))
                .containsExactly("Good homes", "Openness", "Thrift");
        var ref = priorities.get(1).get("ref").asString();
        assertThat(json("/plan/api/priorities/" + ref).get("code").asString()).isEqualTo("IP1");
        assertThat(json("/plan/api/workstreams").get("total").asInt()).isEqualTo(3);
        assertThat(json("/plan/api/responsibilities").valueStream())
                .hasSize(4)
                .anySatisfy(remit -> assertThat(remit.get("role").asString()).isEqualTo("secondary"));
    }

    @Test
    void aPaperIsBroughtInForReviewAndReadWithItsDecisions() {
        var answer = visit.upload(
                "/intake/api/papers?_csrf=" + visit.csrf(),
                Map.of(),
                "letter.txt",
                (ANALYSIS + "\nAnother.\n").getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Send the file as the part");

        var list = json("/intake/api/papers");
        assertThat(list.get("total").asInt()).isEqualTo(1);
        var paper = json(
                "/intake/api/papers/" + list.get("papers").get(0).get("paper").asString());
        assertThat(paper.get("document").get("title").asString()).isEqualTo("Improvement Analysis");
        assertThat(paper.get("proposals").valueStream())
                .anySatisfy(one -> assertThat(one.get("decision").asString()).isEqualTo("accepted"));
    }

    @Test
    void aPaperPostedIsGivenBackAsItsProposals() {
        var answer = visit.upload(
                "/intake/api/papers?_csrf=" + visit.csrf(),
                "paper",
                "letter.txt",
                (ANALYSIS + "\nAnother.\n").getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(201);
        var kept = JsonMapper.shared().readTree(answer.body());
        assertThat(kept.get("proposals").valueStream())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("decision").asString()).isEqualTo("waiting"));
        var empty = visit.upload("/intake/api/papers?_csrf=" + visit.csrf(), "paper", "empty.txt", new byte[0]);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("empty.txt");
    }

    @Test
    void whoSeesNothingOnThePagesReadsNothingHere() {
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(stranger.get("/findings/api/findings").body()).contains("\"total\":0");
        var ref =
                json("/findings/api/findings").get("findings").get(0).get("ref").asString();
        assertThat(stranger.get("/findings/api/findings/" + ref).statusCode()).isEqualTo(404);
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = visit.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return JsonMapper.shared().readTree(answer.body());
    }
}
