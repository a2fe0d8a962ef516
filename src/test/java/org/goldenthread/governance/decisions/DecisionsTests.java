package org.goldenthread.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.decisions.DecisionFixtures.bare;
import static org.goldenthread.governance.decisions.DecisionFixtures.draft;
import static org.goldenthread.governance.decisions.DecisionFixtures.exempt;
import static org.goldenthread.governance.decisions.DecisionFixtures.wish;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions go their route, and nothing counts as in force before call-in is over. */
@Product
class DecisionsTests {
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Fixtures fixtures;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionRoute route;

    @Autowired
    DecisionRules rules;

    @Autowired
    Things things;

    @Autowired
    JdbcClient jdbc;

    private String council = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
    }

    private Decision made(Decisions.Draft draft) {
        return fixtures.installation(() -> got(decisions.add(council, draft)));
    }

    private Decision moved(Decision one, DecisionStep.Wish wish) {
        return fixtures.installation(
                () -> got(route.move(one.ref(), decisions.get(one.ref()).version(), wish)));
    }

    private List<String> refused(Decision one, DecisionStep.Wish wish) {
        return fixtures.installation(
                () -> switch (route.move(one.ref(), decisions.get(one.ref()).version(), wish)) {
                    case Checked.Accepted<Decision> done -> List.<String>of();
                    case Checked.Refused<Decision> no ->
                        no.problems().stream().map(Object::toString).toList();
                });
    }

    @Test
    void aDecisionThatCanBeCalledInIsNotInForceBeforeItsPeriodHasEnded() {
        var decision = made(draft("the depot", TODAY));
        assertThat(decision.life()).isEqualTo(DecisionState.TAKEN);
        assertThat(refused(decision, wish(Move.IMPLEMENT, TODAY))).hasSize(1);
        var published = moved(decision, bare(Move.PUBLISH, TODAY));
        assertThat(published.life()).isEqualTo(DecisionState.CALL_IN_OPEN);
        assertThat(Objects.requireNonNull(published.callIn().closes())).isAfter(TODAY.plusDays(4));
        assertThat(refused(published, wish(Move.IMPLEMENT, TODAY)).getFirst()).contains("open to call-in");
    }

    @Test
    void timeAloneBringsItIntoForceAndTheNextStepSaysSo() {
        var decision = made(draft("the depot", TODAY.minusDays(60)));
        var published = moved(decision, bare(Move.PUBLISH, TODAY.minusDays(55)));
        assertThat(published.life()).isEqualTo(DecisionState.IMPLEMENTABLE);
        assertThat(published.state().words()).isEqualTo("in force, to be done");
        assertThat(refused(published, wish(Move.CALL_IN, TODAY)).getFirst()).contains("The call-in period ended on");
        var done = moved(published, wish(Move.IMPLEMENT, TODAY));
        assertThat(done.life()).isEqualTo(DecisionState.IMPLEMENTED);
        assertThat(fixtures.installation(() -> route.of(done.ref())))
                .extracting(DecisionStep::move)
                .containsExactly(Move.PUBLISH, Move.PASS, Move.IMPLEMENT);
    }

    @Test
    void aCallInThatIsEnteredLateCountsFromTheDayOnWhichItWasMade() {
        var decision = made(draft("the depot", TODAY.minusDays(60)));
        moved(decision, bare(Move.PUBLISH, TODAY.minusDays(55)));
        var called = moved(decision, wish(Move.CALL_IN, TODAY.minusDays(53)));
        assertThat(called.life()).isEqualTo(DecisionState.CALLED_IN);
        assertThat(refused(called, wish(Move.IMPLEMENT, TODAY))).hasSize(1);
        moved(called, wish(Move.TO_COUNCIL, TODAY.minusDays(40)));
        moved(called, wish(Move.REFER_BACK, TODAY.minusDays(20)));
        var changed = moved(called, wish(Move.AMEND, TODAY.minusDays(10)));
        assertThat(changed.life()).isEqualTo(DecisionState.IMPLEMENTABLE);
        assertThat(Objects.requireNonNull(changed.words()).wording()).isEqualTo("That it be leased.");
    }

    @Test
    void urgencyNeedsItsReasonAndWhoAgreed() {
        var decision = made(draft("the depot", TODAY));
        assertThat(refused(decision, bare(Move.URGENT, TODAY))).hasSize(2);
        assertThat(moved(decision, wish(Move.URGENT, TODAY)).life()).isEqualTo(DecisionState.IMPLEMENTABLE);
    }

    @Test
    void whatWasPublishedKeepsItsWords() {
        var decision = made(draft("the depot", TODAY));
        moved(decision, bare(Move.PUBLISH, TODAY));
        fixtures.installation(() -> {
            var now = decisions.get(decision.ref());
            assertThat(decisions.change(now.ref(), now.version(), draft("the mill", TODAY)))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(decisions.change(now.ref(), now.version(), draft("the depot", TODAY)))
                    .isInstanceOf(Checked.Accepted.class);
            return now;
        });
    }

    @Test
    void theThresholdOfTheDayCountsAndALaterOneChangesNothing() {
        fixtures.installation(() -> {
            got(rules.set(council, rule(TODAY.minusDays(100), 250_000)));
            got(rules.set(council, rule(TODAY.minusDays(10), 50_000)));
            return council;
        });
        assertThat(made(draft("the depot", TODAY.minusDays(50))).key().answer()).isEqualTo(KeyTest.Answer.NO);
        assertThat(made(draft("the mill", TODAY)).key().answer()).isEqualTo(KeyTest.Answer.YES);
    }

    private static DecisionRule rule(LocalDate starts, long pounds) {
        return new DecisionRule(starts, Money.ofPounds(pounds), 2, 5, 28, "", "");
    }

    @Test
    void aPartnerSeesThatAnExemptDecisionExistsButNotWhatItSays() {
        var secret = made(exempt(draft("the depot", TODAY)));
        var open = made(draft("the mill", TODAY));
        fixtures.installation(() -> {
            for (var one : List.of(secret, open)) {
                var thing = things.get(one.ref());
                things.change(one.ref(), thing.version(), thing.card().published(Publication.PARTNERS));
            }
            return route.move(secret.ref(), 2, wish(Move.URGENT, TODAY));
        });
        var partner = fixtures.person(council, Role.PARTNER);
        fixtures.as(partner, () -> {
            assertThat(decisions.get(secret.ref()).words()).isNull();
            assertThat(decisions.get(open.ref()).words()).isNotNull();
            assertThat(route.of(secret.ref())).isEmpty();
            assertThat(things.get(secret.ref()).card().summary()).isEmpty();
        });
        fixtures.as(
                fixtures.person(council, Role.COUNCILLOR),
                () -> assertThat(decisions.get(secret.ref()).words()).isNotNull());
    }

    @Test
    void twoWhoMoveAtOnceBothKeepTheirWordsAndNoStepIsEverTakenOut() {
        var decision = made(draft("the depot", TODAY));
        moved(decision, bare(Move.PUBLISH, TODAY));
        assertThatThrownBy(() -> fixtures.installation(
                        () -> route.move(decision.ref(), decision.version(), wish(Move.CALL_IN, TODAY))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() ->
                        fixtures.installation(() -> jdbc.sql("delete from governance.decision_step where ref = :ref")
                                .param("ref", decision.ref())
                                .update()))
                .hasMessageContaining("kept as it was");
    }

    @Test
    void longListsTurnTheirPagesByDayAndByTitle() {
        for (int i = 1; i <= 5; i++) {
            made(draft("decision " + i, TODAY.minusDays(i % 2)));
        }
        for (var order : DecisionFilter.Order.values()) {
            var filter = DecisionFilter.all(council);
            var first = fixtures.installation(() -> decisions.list(paged(filter, order, null)));
            var second = fixtures.installation(() -> decisions.list(paged(filter, order, first.next())));
            var third = fixtures.installation(() -> decisions.list(paged(filter, order, second.next())));
            assertThat(List.of(first.rows(), second.rows(), third.rows()).stream()
                            .flatMap(List::stream)
                            .map(Decision::ref)
                            .distinct())
                    .as(order.name())
                    .hasSize(5);
            assertThat(third.next()).isNull();
            assertThat(first.total()).isEqualTo(5);
        }
    }

    private static DecisionFilter paged(
            DecisionFilter filter, DecisionFilter.Order order, @org.jspecify.annotations.Nullable String after) {
        return new DecisionFilter(
                filter.council(), "", "", "", "", "", "", "", "", new DecisionFilter.Paging(order, true, after, 2));
    }
}
