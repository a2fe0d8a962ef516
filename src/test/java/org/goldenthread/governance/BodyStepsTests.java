package org.goldenthread.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;
import static org.goldenthread.governance.GovernanceFixtures.life;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.governance.BodyState.Move;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of bodies is decided with a day, a place and a reason, and is never rewritten. */
class BodyStepsTests extends PagesOfGovernance {
    @Autowired
    Bodies bodies;

    @Autowired
    BodySteps steps;

    @Autowired
    Things things;

    @Autowired
    JdbcClient jdbc;

    private static BodySteps.Wish wish(Move move, LocalDate day, @Nullable LocalDate until, Body... heirs) {
        var refs = List.of(heirs).stream().map(Body::ref).toList();
        return new BodySteps.Wish(move, day, until, refs, "Full Council, 9 January", "as the law asks");
    }

    private Checked<Body> take(Body body, BodySteps.Wish wish) {
        return steps.take(body.ref(), bodies.get(body.ref()).version(), wish);
    }

    @Test
    void aShadowBodyBecomesStatutoryOnItsDayAndNotBefore() {
        fixtures.installation(() -> {
            var board = make().body("Health Board", life(BodyState.SHADOW));
            var decided = got(take(board, wish(Move.MAKE_STATUTORY, TODAY.plusDays(30), null)));
            assertThat(decided.life().state()).isEqualTo(BodyState.SHADOW);
            assertThat(steps.allowed(decided)).doesNotContain(Move.MAKE_STATUTORY, Move.CONSTITUTE);
            assertThat(steps.settle(council)).isZero();
            // as the round finds it on the day
            got(bodies.change(
                    board.ref(),
                    bodies.get(board.ref()).version(),
                    GovernanceFixtures.draft("Health Board", life(BodyState.SHADOW), null)));
            assertThat(bodies.get(board.ref()).life().state()).isEqualTo(BodyState.SHADOW);
            return null;
        });
    }

    @Test
    void whatWasDecidedEarlierTakesEffectInTheRound() {
        fixtures.installation(() -> {
            var board = make().body("Health Board", life(BodyState.SHADOW));
            jdbc.sql("""
                    insert into governance.step (ref, council, move, before, after, day, decided, reason)
                    values (:ref, :council, 'make_statutory', 'shadow', 'statutory', :day, 'Full Council', 'the law')""")
                    .param("ref", board.ref())
                    .param("council", council)
                    .param("day", TODAY)
                    .update();
            assertThat(steps.settle(council)).isEqualTo(1);
            assertThat(bodies.get(board.ref()).state().words()).isEqualTo("statutory");
            assertThat(steps.settle(council)).isZero();
            return null;
        });
    }

    @Test
    void aBodyIsReplacedAndItsHeirsAreTiedToIt() {
        fixtures.installation(() -> {
            var old = make().body("Performance Panel");
            var audit = make().body("Audit Committee");
            var scrutiny = make().body("Scrutiny Committee");
            assertThat(take(old, wish(Move.MERGE, TODAY, null, audit, scrutiny)))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(take(old, wish(Move.REPLACE, TODAY, null))).isInstanceOf(Checked.Refused.class);
            assertThat(take(old, wish(Move.REPLACE, TODAY, null, old))).isInstanceOf(Checked.Refused.class);
            var ended = got(take(old, wish(Move.REPLACE, TODAY, null, audit, scrutiny)));
            assertThat(ended.live()).isFalse();
            assertThat(things.ties(List.of(old.ref())).stream()
                            .filter(one -> one.kind() == TieKind.SUCCEEDED_BY)
                            .map(one -> one.lower()))
                    .containsExactlyInAnyOrder(audit.ref(), scrutiny.ref());
            assertThat(bodies.live(council).stream().map(Body::name)).doesNotContain("Performance Panel");
            assertThat(take(old, wish(Move.DISCONTINUE, TODAY, null))).isInstanceOf(Checked.Refused.class);
            assertThat(got(take(old, wish(Move.RECONSTITUTE, TODAY, null))).live())
                    .isTrue();
            return null;
        });
    }

    @Test
    void aBodySetUpForATimeIsProlongedToALaterDay() {
        fixtures.installation(() -> {
            var group = make().body(
                            "Task group",
                            new Body.Life(BodyState.ACTIVE, TODAY.minusDays(90), TODAY, TODAY.minusDays(3)));
            assertThat(take(group, wish(Move.PROLONG, TODAY, null))).isInstanceOf(Checked.Refused.class);
            assertThat(take(group, wish(Move.PROLONG, TODAY, TODAY))).isInstanceOf(Checked.Refused.class);
            var longer = got(take(group, wish(Move.PROLONG, TODAY, TODAY.plusDays(60))));
            assertThat(longer.life().sunset()).isEqualTo(TODAY.plusDays(60));
            assertThat(longer.life().review()).isNull();
            assertThat(things.get(group.ref()).card().due()).isEqualTo(TODAY.plusDays(60));
            var standing = make().body("Standing group", life(BodyState.ACTIVE));
            assertThat(got(take(standing, wish(Move.PROLONG, TODAY, null))).live())
                    .isTrue();
            return null;
        });
    }

    @Test
    void aStepNeedsADayAPlaceAndAReasonAndGoesForwardInTime() {
        fixtures.installation(() -> {
            var board = make().body("Board");
            var bare = new BodySteps.Wish(Move.DISCONTINUE, null, null, List.of(), " ", "x");
            assertThat(take(board, bare))
                    .isInstanceOfSatisfying(
                            Checked.Refused.class,
                            one -> assertThat(one.problems()).hasSize(3));
            got(take(board, wish(Move.MAKE_STATUTORY, TODAY, null)));
            assertThat(take(board, wish(Move.DISCONTINUE, TODAY.minusDays(1), null)))
                    .isInstanceOf(Checked.Refused.class);
            assertThatThrownBy(() -> steps.take(board.ref(), board.version(), wish(Move.DISCONTINUE, TODAY, null)))
                    .isInstanceOf(ChangedMeanwhile.class);
            return null;
        });
    }

    @Test
    void whatWasDecidedIsNotRewritten() {
        var board = fixtures.installation(() -> {
            var made = make().body("Board");
            got(take(made, wish(Move.DISCONTINUE, TODAY, null)));
            return made;
        });
        assertThatThrownBy(() -> fixtures.installation(
                        () -> jdbc.sql("update governance.step set reason = 'another' where ref = :ref")
                                .param("ref", board.ref())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }
}
