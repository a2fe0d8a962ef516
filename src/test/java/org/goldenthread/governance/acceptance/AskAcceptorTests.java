package org.goldenthread.governance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFilter;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.intake.review.KeptProposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What papers say was resolved, and what they recommend, comes into the record and goes again as it came. */
class AskAcceptorTests extends PagesOfGovernance {
    private static final String MINUTES = """
            Minutes of a meeting on the depot

            Date: 3 March 2026

            RESOLVED

            (i) that the purchase of the depot be approved
            (ii) that the report on vehicles be noted
            """;

    private static final String REPORT = """
            Report on repairs

            Date: 12 May 2026

            Recommendations

            That Cabinet is recommended to:

            1. approve a stock list for every van
            2. note the backlog of repairs
            """;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @Autowired
    Decisions decisions;

    @Autowired
    Recommendations recommendations;

    @TempDir
    Path folder;

    private long bring(String text) {
        try {
            var file = Files.writeString(folder.resolve("paper.txt"), text);
            return got(papers.bring(council, "paper.txt", file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<KeptProposal> asks(long paper) {
        return papers.proposals(paper).stream()
                .filter(one -> one.proposal().kind().equals("recommendation"))
                .toList();
    }

    private List<Decision> decided() {
        return decisions.list(DecisionFilter.all(council)).rows();
    }

    @Test
    void whatWasResolvedIsADecisionOfTheDayOfThePaper() {
        fixtures.installation(() -> {
            var paper = bring(MINUTES);
            assertThat(review.acceptAll(paper, "recommendation").problems()).isEmpty();
            assertThat(decided())
                    .hasSize(2)
                    .allSatisfy(one -> {
                        assertThat(one.taken().day()).isEqualTo(LocalDate.of(2026, 3, 3));
                        assertThat(one.taken().maker().named()).contains("depot");
                        assertThat(one.callIn().callable()).isFalse();
                    })
                    .extracting(one -> one.taken().verb())
                    .containsExactlyInAnyOrder(Verb.APPROVED, Verb.NOTED);
            assertThat(recommendations.all(council)).isEmpty();
            return null;
        });
    }

    @Test
    void whatIsRecommendedWaitsForTheBodyThatThePaperNames() {
        fixtures.installation(() -> {
            var cabinet = make().body("Cabinet");
            var paper = bring(REPORT);
            assertThat(review.acceptAll(paper, "recommendation").problems()).isEmpty();
            assertThat(recommendations.all(council)).hasSize(2).allSatisfy(one -> {
                assertThat(one.origin().toBody()).isEqualTo(cabinet.ref());
                assertThat(one.origin().day()).isEqualTo(LocalDate.of(2026, 5, 12));
                assertThat(one.origin().source()).isEqualTo(Recommendation.Source.REPORT);
                assertThat(one.answer().life()).isEqualTo(Recommendation.Life.AWAITED);
            });
            assertThat(decided()).isEmpty();
            return null;
        });
    }

    @Test
    void theReviewerSaysWhichBodyItWas() {
        fixtures.installation(() -> {
            var committee = make().body("Planning Committee");
            var one = asks(bring(MINUTES)).getFirst();
            got(review.put(one.id(), committee.ref()));
            got(review.accept(one.id()));
            assertThat(decided())
                    .singleElement()
                    .extracting(made -> made.taken().maker().body())
                    .isEqualTo(committee.ref());
            return null;
        });
    }

    @Test
    void minutesThatNameTheirBodyAreThatBodysAndWhatTheyRecommendIsForWhomTheyName() {
        fixtures.installation(() -> {
            var cabinet = make().body("Cabinet");
            make().body("Audit");
            var audit = make().body("Audit Committee");
            var paper = bring("""
                    Minutes of the Audit Committee

                    Date: 3 March 2026

                    RESOLVED

                    (i) that the annual accounts be approved

                    Recommendations to Cabinet

                    1. That Cabinet be recommended to approve a register of gifts
                    """);
            assertThat(review.acceptAll(paper, "recommendation", audit.ref()).problems())
                    .isEmpty();
            assertThat(decided())
                    .singleElement()
                    .extracting(one -> one.taken().maker().body())
                    .isEqualTo(audit.ref());
            assertThat(recommendations.all(council))
                    .singleElement()
                    .extracting(one -> one.origin().body(), one -> one.origin().toBody())
                    .containsExactly(audit.ref(), cabinet.ref());
            return null;
        });
    }

    @Test
    void whatNobodyWorkedOnIsTakenBackAndWhatWasAnsweredStays() {
        fixtures.installation(() -> {
            make().body("Cabinet");
            var paper = bring(REPORT);
            review.acceptAll(paper, "recommendation");
            var known = recommendations.all(council);
            var answered = asks(paper).stream()
                    .filter(one -> known.getFirst().ref().equals(one.key()))
                    .findFirst()
                    .orElseThrow();
            var other = asks(paper).stream()
                    .filter(one -> !one.equals(answered))
                    .findFirst()
                    .orElseThrow();
            got(recommendations.reply(
                    known.getFirst().ref(),
                    known.getFirst().version(),
                    new Recommendations.Reply(Recommendation.Life.ACCEPTED, null, "Agreed", null, "")));
            assertThat(review.reopen(answered.id())).isInstanceOf(Checked.Refused.class);
            got(review.reopen(other.id()));
            assertThat(recommendations.all(council))
                    .extracting(Recommendation::ref)
                    .containsExactly(known.getFirst().ref());
            return null;
        });
    }
}
