package org.goldenthread.intake.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Installation;
import org.goldenthread.access.Role;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Product
class AcceptingTests {
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
    Installation installation;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @Autowired
    Things things;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String council = "";

    @BeforeEach
    void aCouncil() {
        council = fixtures.council();
    }

    @Test
    void aPaperIsAcceptedThroughTheDoorsOfTheReviewScreenAndNamesWhatItBecame() {
        assertThat(run("--accept", "--council", council, file("analysis.txt").toString()))
                .isZero();

        assertThat(out.toString())
                .contains("analysis.txt: Improvement Analysis", "accepted  F-", "accepted  P-", "0 left. paper-");
        assertThat(fixtures.installation(() -> things.all("finding", council))).hasSize(2);
    }

    @Test
    void asJsonEachProposalHasItsDecisionAndTheReferenceItWasGiven() {
        assertThat(run(
                        "--accept",
                        "--json",
                        "--council",
                        council,
                        file("analysis.txt").toString()))
                .isZero();

        var json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.propertyNames()).containsExactly("document", "proposals", "notes", "accepted");
        assertThat(proposals(json))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.get("decision").asString()).isEqualTo("accepted"));
        var finding = proposals(json)
                .filter(one -> one.get("ref").asString().equals("1.1"))
                .findFirst()
                .orElseThrow();
        var ref = finding.get("key").asString();
        assertThat(fixtures.installation(() -> things.get(ref)).title()).contains("Repairs");
        assertThat(json.get("accepted").get("paper").asString()).startsWith("paper-");
    }

    @Test
    void theSameFileAgainUnderAnotherNameIsSaidAndChangesNothing() {
        run("--accept", "--council", council, file("analysis.txt").toString());

        assertThat(run("--accept", "--council", council, file("renamed.txt").toString()))
                .isZero();
        assertThat(out.toString()).contains("This very file had been brought in before.");
        assertThat(fixtures.installation(() -> things.all("finding", council))).hasSize(2);
    }

    @Test
    void whatLooksLikeSomethingInTheRecordIsLeftWithTheReason() throws IOException {
        run("--accept", "--council", council, file("analysis.txt").toString());
        var other = Files.writeString(folder.resolve("next.txt"), ANALYSIS + "\nA year later.\n");

        assertThat(run("--accept", "--council", council, other.toString())).isZero();
        assertThat(out.toString()).contains("left ", "looks like “", "merged", "2 left.");
    }

    @Test
    void thePaperIsTakenBackAsOneBatch() {
        run("--accept", "--json", "--council", council, file("analysis.txt").toString());
        var ref = JsonMapper.shared()
                .readTree(out.toString())
                .get("accepted")
                .get("paper")
                .asString();

        fixtures.installation(() -> review.undo(papers.get(ref).id()));

        assertThat(fixtures.installation(() -> things.all("finding", council))).isEmpty();
        assertThat(fixtures.installation(() -> things.all("priority", council))).isEmpty();
    }

    @Test
    void aCouncilThatIsNotThereIsRefusedAndThoseThereAreNamed() {
        assertThat(run("--accept", "--council", "NOPE", file("analysis.txt").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no council NOPE", council);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void onlyWhoMayAcceptOnTheReviewScreenMayAcceptHere() {
        var councillor = fixtures.person(council, Role.COUNCILLOR);
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var paper = file("analysis.txt").toString();

        assertThat(run("--accept", "--council", council, "--as", councillor.email(), paper))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is Councillor in " + council, "may not accept papers");
        assertThat(run("--accept", "--council", council, "--as", "nobody@council.example", paper))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no account for nobody@council.example");
        assertThat(fixtures.installation(() -> papers.list(council, "", Long.MAX_VALUE, 9)))
                .isEmpty();
        assertThat(run("--accept", "--council", council, "--as", officer.email(), paper))
                .isZero();
        assertThat(fixtures.installation(() -> papers.list(council, "", Long.MAX_VALUE, 9)))
                .singleElement()
                .satisfies(one -> assertThat(one.paper().account()).isEqualTo(officer.id()));
    }

    @Test
    void aRefusedFileIsNamedAndTheOthersAreAccepted() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(run(
                        "--accept",
                        "--council",
                        council,
                        empty.toString(),
                        file("analysis.txt").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("empty.txt");
        assertThat(fixtures.installation(() -> things.all("finding", council))).hasSize(2);
    }

    private Path file(String name) {
        try {
            return Files.writeString(folder.resolve(name), ANALYSIS);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Stream<JsonNode> proposals(JsonNode json) {
        return json.get("proposals").valueStream();
    }

    private int run(String... arguments) {
        return fixtures.installation(() -> new CommandLine(new IngestVerb(installation))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments));
    }
}
