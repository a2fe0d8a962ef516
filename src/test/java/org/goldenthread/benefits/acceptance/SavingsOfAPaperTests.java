package org.goldenthread.benefits.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.headlines.Headline;
import org.goldenthread.benefits.headlines.Headlines;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What a paper says of savings stands in the ledger, and what its lines do not come to is seen. */
@Product
class SavingsOfAPaperTests {
    private static final String ACCOUNT = """
            Better Working: what it has saved

            1. Finance

            1.1 The programme achieved its savings of £500k in 2017/18.

            1.2 Savings for 2018/19 are likely to be £1.2m. A £350k saving has resulted from the new contact centre, a further £450k was saved through sharing managers, and £300k is forecast from the sale of a depot, which is one-off.

            1.3 The merged team is expected to save about £2m a year.
            """;
    private static final String TABLE = """
            Savings plan

            The Council must save £800,000 in 2018/19.

            Savings proposals

            Proposal\t2018/19 £000\t2019/20 £000
            Fewer printers\t40\t45.5
            Shared legal team\t120\t
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @Autowired
    Savings savings;

    @Autowired
    Headlines headlines;

    @Autowired
    Requirements requirements;

    @Autowired
    Things things;

    @TempDir
    Path folder;

    private long bring(String council, String text) {
        try {
            var file = Files.writeString(folder.resolve("savings.txt"), text);
            return got(papers.bring(council, "savings.txt", file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Saving called(String council, String words) {
        return things.all("saving", council).stream()
                .filter(one -> one.title().contains(words))
                .map(one -> savings.get(one.ref()))
                .findFirst()
                .orElseThrow();
    }

    private Amounts in(Saving saving, int year) {
        return savings.years(saving.ref()).stream()
                .filter(one -> one.is().year() == year)
                .map(one -> one.is().amounts())
                .findFirst()
                .orElseThrow();
    }

    private Headline headline(String council, int year) {
        return headlines.of(council).stream()
                .filter(one -> one.figure().first() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLinesOfAHeadlineAreHeldAgainstItToThePenny() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var outcome = review.acceptAll(bring(council, ACCOUNT), "");

            assertThat(outcome.problems()).isEmpty();
            var likely = headline(council, 2018);
            assertThat(likely.figure().amount()).isEqualTo(Money.ofPounds(1_200_000));
            assertThat(likely.parts()).hasSize(3);
            assertThat(likely.difference()).isEqualTo(Money.ofPounds(100_000));
            assertThat(likely.figure().saidIn()).contains("what it has saved", "line");
            assertThat(headline(council, 2017).parts()).isEmpty();
            assertThat(headline(council, 2017).reconciles()).isFalse();
            return true;
        });
    }

    @Test
    void aLineSaysOnlyWhatThePaperSays() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            review.acceptAll(bring(council, ACCOUNT), "");

            var contact = called(council, "contact centre");
            assertThat(in(contact, 2018))
                    .isEqualTo(Amounts.NONE.forecasting(Money.ofPounds(350_000)).delivering(Money.ofPounds(350_000)));
            assertThat(contact.state()).isEqualTo(SavingState.IDENTIFIED);
            assertThat(contact.thing().card().summary()).contains("does not say whether it comes again");
            var depot = called(council, "depot");
            assertThat(in(depot, 2018)).isEqualTo(Amounts.NONE.forecasting(Money.ofPounds(300_000)));
            assertThat(depot.nature().recurring()).isFalse();
            var merged = called(council, "merged team");
            assertThat(merged.nature().recurring()).isTrue();
            assertThat(savings.years(merged.ref())).isEmpty();
            return true;
        });
    }

    @Test
    void aTableGivesEachYearItsAmountAndARequirementStandsInTheFinancialPlan() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var outcome = review.acceptAll(bring(council, TABLE), "");

            assertThat(outcome.problems()).isEmpty();
            var printers = called(council, "printers");
            assertThat(in(printers, 2018)).isEqualTo(Amounts.planned(Money.ofPounds(40_000)));
            assertThat(in(printers, 2019)).isEqualTo(Amounts.planned(Money.ofPounds(45_500)));
            assertThat(savings.years(called(council, "legal").ref())).hasSize(1);
            assertThat(requirements.byYear(council)).containsEntry(2018, Money.ofPounds(800_000));
            return true;
        });
    }

    @Test
    void whatIsAskedForOverYearsWithoutSayingWhichIsRefused() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var paper = bring(council, "Plan\n\nThe Council has to save around £2.1m over the next three years.\n");
            var outcome = review.acceptAll(paper, "");

            assertThat(outcome.taken()).isZero();
            assertThat(outcome.problems())
                    .extracting(Problem::toString)
                    .singleElement()
                    .asString()
                    .contains("saving requirement", "line 3", "£2.1m", "year by year");
            return true;
        });
    }

    @Test
    void whatTheFoundingPaperDoesNotItemiseIsUnexplained() throws IOException {
        var paper = Path.of("../shared/documents/001_77c5bddb4ef23bd1.txt");
        assumeTrue(Files.isReadable(paper), "skipped: the founding papers are not beside the repository");
        var text = Files.readString(paper);
        fixtures.installation(() -> {
            var council = fixtures.council();
            review.acceptAll(bring(council, text), "saving");

            assertThat(headline(council, 2012).parts()).hasSize(4);
            assertThat(headline(council, 2012).lines()).isEqualTo(Money.ofPounds(1_307_000));
            assertThat(headline(council, 2012).difference()).isEqualTo(Money.ofPounds(93_000));
            assertThat(headline(council, 2013).figure().years()).isEqualTo("2013/14 to 2016/17");
            return true;
        });
    }

    @Test
    void takingThePaperBackEmptiesTheLedgerAgain() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var account = bring(council, ACCOUNT);
            var table = bring(council, TABLE);
            review.acceptAll(account, "");
            review.acceptAll(table, "");

            assertThat(review.undo(account).problems()).isEmpty();
            assertThat(review.undo(table).problems()).isEmpty();
            assertThat(things.all("saving", council)).isEmpty();
            assertThat(headlines.of(council)).isEmpty();
            assertThat(requirements.byYear(council).getOrDefault(2018, Money.ZERO))
                    .isEqualTo(Money.ZERO);
            return true;
        });
    }
}
