package org.goldenthread.benefits.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.benefits.BenefitFixtures.pounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.benefits.BenefitFixtures;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Verified;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingMoves;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.claims.Overlap.Way;
import org.goldenthread.benefits.claims.Settling.Decision;
import org.goldenthread.benefits.claims.Settling.Shared;
import org.goldenthread.benefits.claims.Settling.Which;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Product
class SettlingTests {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Claims claims;

    @Autowired
    Settling settling;

    @Autowired
    Savings savings;

    @Autowired
    SavingMoves moves;

    @Autowired
    SavingsLedger ledger;

    private BenefitFixtures made;

    @Autowired
    void in(ApplicationContext product) {
        made = BenefitFixtures.of(product);
    }

    private Overlap twoClaims(String council) {
        var one = made.line(council, "Agency contract", 2026, 200, 300);
        var other = made.line(council, "Vacancies", 2026, 150);
        claim(one);
        claim(other);
        return claims.overlaps(council).getFirst();
    }

    private void claim(Saving saving) {
        got(claims.add(saving.ref(), new Claims.Draft("cost_centre", "4410 Agency", DAY, null)));
    }

    private static Which which(Overlap overlap) {
        return new Which(
                overlap.one().ref(), overlap.other().ref(), overlap.claim().id());
    }

    @Test
    void twoLinesThatClaimTheSameAreFoundAndNothingIsVerifiedBeforeTheyAreToldApart() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var overlap = twoClaims(council);
            assertThat(overlap.open()).isTrue();
            var finance = made.card("post", council, "Chief Accountant");
            var ref = overlap.one().ref();
            var year = made.amounts(ref, 2026, Amounts.planned(pounds(200_000)).delivering(pounds(9)));
            var proof = new Verified(finance, LocalDate.of(2026, 5, 1), "ledger");
            assertThat(moves.verify(ref, 2026, year.id(), proof))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            no -> assertThat(no.problems().toString()).contains("settle first"));
            got(settling.settle(
                    council, which(overlap), new Decision(Way.NOT_THE_SAME, null, null, "Other staff", DAY)));
            assertThat(claims.overlaps(council)).noneMatch(Overlap::open);
            got(moves.verify(ref, 2026, year.id(), proof));
            return true;
        });
    }

    @Test
    void aSharedAmountIsCountedOnce() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var overlap = twoClaims(council);
            var all = new Shared(Map.of(2026, pounds(150_000)), 60);
            var done =
                    got(settling.settle(council, which(overlap), new Decision(Way.SPLIT, all, null, "As agreed", DAY)));
            assertThat(done.words()).isEqualTo("60 : 40 of £150,000 of 2026/27, which both counted");
            var year = ledger.total(SavingFilter.of(council).in(2026));
            assertThat(year.planned()).isEqualTo(pounds(200_000));
            assertThat(savings.years(overlap.one().ref())
                            .getFirst()
                            .is()
                            .amounts()
                            .planned())
                    .isEqualTo(pounds(140_000));
            assertThat(savings.years(overlap.other().ref())
                            .getFirst()
                            .is()
                            .amounts()
                            .planned())
                    .isEqualTo(pounds(60_000));
            assertThat(ledger.total(SavingFilter.of(council).in(2027)).planned())
                    .isEqualTo(pounds(300_000));
            assertThat(claims.overlaps(council)).noneMatch(Overlap::open);
            return true;
        });
    }

    @Test
    void onlyWhatAPersonSaysIsCountedTwiceIsTakenOut() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var overlap = twoClaims(council);
            made.amounts(
                    overlap.other().ref(),
                    2026,
                    Amounts.planned(pounds(150_000)).forecasting(pounds(75_000)));
            made.amounts(
                    overlap.one().ref(), 2026, Amounts.planned(pounds(200_000)).forecasting(pounds(200_000)));
            var some = new Shared(Map.of(2026, pounds(30_000)), 0);
            got(settling.settle(council, which(overlap), new Decision(Way.SPLIT, some, null, "Two posts", DAY)));
            var year = ledger.total(SavingFilter.of(council).in(2026));
            assertThat(year.planned()).isEqualTo(pounds(320_000));
            var first = savings.years(overlap.one().ref()).getFirst().is().amounts();
            assertThat(first.planned()).isEqualTo(pounds(170_000));
            assertThat(first.forecast()).isEqualTo(pounds(185_000));
            assertThat(savings.years(overlap.other().ref())
                            .getFirst()
                            .is()
                            .amounts()
                            .planned())
                    .isEqualTo(pounds(150_000));
            return true;
        });
    }

    @Test
    void moreThanTheSmallerLineOrNothingAtAllIsNotShared() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var overlap = twoClaims(council);
            for (var twice : List.of(pounds(150_001), pounds(-1), pounds(0))) {
                var odd = new Shared(Map.of(2026, twice), 50);
                assertThat(settling.settle(council, which(overlap), new Decision(Way.SPLIT, odd, null, "Why", DAY)))
                        .isInstanceOfSatisfying(
                                Checked.Refused.class,
                                no -> assertThat(no.problems().toString()).contains("twice-2026"));
            }
            return true;
        });
    }

    @Test
    void aWithdrawnLineCountsForNothingAndTheOtherOneStands() {
        fixtures.installation(() -> {
            var council = fixtures.council();
            var overlap = twoClaims(council);
            var ref = overlap.other().ref();
            got(settling.settle(council, which(overlap), new Decision(Way.WITHDRAWN, null, ref, "The same", DAY)));
            assertThat(savings.get(ref).state()).isEqualTo(SavingState.WITHDRAWN);
            assertThat(ledger.total(SavingFilter.of(council).in(2026)).planned())
                    .isEqualTo(pounds(200_000));
            return true;
        });
    }

    @Test
    void aDecisionWithoutAReasonIsNone() {
        fixtures.installation(() -> {
            var overlap = twoClaims(fixtures.council());
            var council = overlap.one().council();
            assertThat(settling.settle(council, which(overlap), new Decision(Way.SPLIT, null, null, "", null)))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            no -> assertThat(no.problems()).hasSize(3));
            assertThat(claims.overlaps(council)).anyMatch(Overlap::open);
            return true;
        });
    }
}
