package org.goldenthread.risks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Product
class RiskAcceptorTests {
    private static final String REGISTER = """
            Risk register, autumn

            Ref\tRisk\tCause\tConsequence\tLikelihood\tImpact\tScore\tTarget likelihood\tTarget impact\tControls\tOwner
            R1\tThe depot is not ready when the old lease ends\tLate planning consent\tCrews start from two places\t4\t3\t12\t2\t3\tWeekly site meetings\tHead of Places
            R2\tThe new system loses old case notes\tPoor data\tAppeals are lost\t9\t9\t81\t\t\t\tHead of Contact
            R3\tThe partner walks away from the shared team\tMoney\tWe pay alone\t2\t2\t5\t\t\t\t
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @Autowired
    Risks risks;

    @Autowired
    Controls controls;

    @Autowired
    Things things;

    @TempDir
    Path folder;

    private long bring(String council, String text) {
        try {
            var file = Files.writeString(folder.resolve("register.txt"), text);
            return got(papers.bring(council, "register.txt", file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Risk called(String council, String words) {
        return things.all("risk", council).stream()
                .filter(one -> one.title().contains(words))
                .map(one -> risks.get(one.ref()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRiskIsWrittenIntoTheCorporateRegisterAndJudgedAsThePaperJudgesIt() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var register = RiskFixtures.of(product, council);
            var outcome = review.acceptAll(bring(council, REGISTER), "");

            assertThat(outcome.problems()).isEmpty();
            var depot = called(council, "depot");
            assertThat(depot.standing().register()).isEqualTo(register.corporate.id());
            assertThat(depot.words().cause()).isEqualTo("Late planning consent");
            assertThat(depot.words().consequence()).isEqualTo("Crews start from two places");
            assertThat(depot.ownerNamed()).isEqualTo("Head of Places");
            var current = Objects.requireNonNull(depot.current());
            assertThat(current.mark().likelihood()).isEqualTo(4);
            assertThat(current.mark().impact()).isEqualTo(3);
            assertThat(current.reason()).contains("Risk register, autumn");
            assertThat(Objects.requireNonNull(depot.target()).mark().likelihood())
                    .isEqualTo(2);
            assertThat(depot.gross()).isNull();
            assertThat(controls.of(depot.ref()).stream().map(Control::title)).containsExactly("Weekly site meetings");
            return true;
        });
    }

    @Test
    void aScoreThatDoesNotFitTheMatrixLeavesTheRiskUnassessed() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            RiskFixtures.of(product, council);
            review.acceptAll(bring(council, REGISTER), "");

            for (var words : List.of("case notes", "partner")) {
                assertThat(called(council, words).current()).isNull();
                assertThat(called(council, words).state().words()).contains("not assessed");
            }
            return true;
        });
    }

    @Test
    void aReviewerChoosesAnotherRegister() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var register = RiskFixtures.of(product, council);
            var paper = bring(council, REGISTER);

            var outcome = review.acceptAll(paper, "risk", "register:" + register.project.id());
            assertThat(outcome.taken()).isEqualTo(3);
            assertThat(called(council, "depot").standing().register()).isEqualTo(register.project.id());
            return true;
        });
    }

    @Test
    void withoutARegisterTheReasonIsSaidWithThePlace() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var outcome = review.acceptAll(bring(council, REGISTER), "");

            assertThat(outcome.taken()).isZero();
            assertThat(outcome.problems()).hasSize(3);
            assertThat(outcome.problems().getFirst().toString()).contains("risk R1", "row", "no register of risks");
            return true;
        });
    }

    @Test
    void theSameRiskAgainIsMergedAndKeepsItsJudgement() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            RiskFixtures.of(product, council);
            review.acceptAll(bring(council, REGISTER), "");
            var again = bring(council, REGISTER.replace("autumn", "winter").replace("4\t3\t12", "2\t3\t6"));

            assertThat(review.acceptAll(again, "").problems()).isEmpty();
            assertThat(things.all("risk", council)).hasSize(3);
            assertThat(Objects.requireNonNull(called(council, "depot").current())
                            .mark()
                            .likelihood())
                    .isEqualTo(4);
            return true;
        });
    }

    @Test
    void takingThePaperBackRemovesItsRisks() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            RiskFixtures.of(product, council);
            var paper = bring(council, REGISTER);
            review.acceptAll(paper, "");

            assertThat(review.undo(paper).problems().stream().map(Problem::message))
                    .isEmpty();
            assertThat(things.all("risk", council)).isEmpty();
            return true;
        });
    }
}
