package org.goldenthread.governance.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.UndertakingCourses;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFixtures;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.versions.Versions;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Publication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision grants an extension, approves a plan, defers a project, closes a finding: by the other room's rules. */
class EffectsTests extends PagesOfGovernance {
    @Autowired
    Effects effects;

    @Autowired
    Decisions decisions;

    @Autowired
    Things things;

    private static final Effects.Wish NOTHING = new Effects.Wish(null, "", "");

    private Decision decision(boolean callable) {
        var draft = DecisionFixtures.draft("the depot", TODAY.minusDays(2));
        return got(decisions.add(
                council,
                new Decisions.Draft(
                        draft.title(),
                        draft.taken(),
                        draft.words(),
                        null,
                        "",
                        draft.wards(),
                        "",
                        callable,
                        callable ? "" : "It is urgent by law",
                        draft.carrying())));
    }

    private Decision that(String words, String ref) {
        var one = decision(false);
        got(decisions.decides(one.ref(), ref, words));
        return one;
    }

    private Checked<Effects.Done> apply(Decision one, String other, Effects.Wish wish) {
        return effects.apply(one.ref(), other, "Cabinet", wish);
    }

    private Action action() {
        return got(product.getBean(Actions.class)
                .add(
                        council,
                        Actions.Draft.of(null, Action.Sort.ACTION, "Sell it").dated(null, TODAY.plusDays(5))));
    }

    @Test
    void anExtensionMovesTheDayAndTheRevisionNamesWhoGrantedIt() {
        fixtures.installation(() -> {
            var action = action();
            var one = that("grants an extension", action.ref());
            assertThat(effects.waiting(one.ref()))
                    .extracting(Effects.Waiting::effect)
                    .containsExactly(Effect.EXTENDS);
            assertThat(apply(one, action.ref(), new Effects.Wish(null, "decision", "")))
                    .isInstanceOf(Checked.Refused.class);
            var done = got(apply(one, action.ref(), new Effects.Wish(TODAY.plusDays(40), "decision", "")));
            assertThat(done.words()).contains("due", "now");
            assertThat(things.get(action.ref()).card().due()).isEqualTo(TODAY.plusDays(40));
            assertThat(product.getBean(ActionCourses.class).revisions(action.ref()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.toString()).contains("Cabinet (" + one.ref() + ")"));
            assertThat(effects.waiting(one.ref())).isEmpty();
            assertThatThrownBy(() -> apply(one, action.ref(), NOTHING)).isInstanceOf(NotHere.class);
            return null;
        });
    }

    @Test
    void aProjectIsDeferredAndItsMoveNamesTheDecision() {
        fixtures.installation(() -> {
            var project = got(product.getBean(Undertakings.class)
                    .add(council, Undertakings.Draft.of(Level.PROJECT, null, "Depot"), Undertakings.Entry.IDEA));
            var one = that("defers it", project.ref());
            got(apply(one, project.ref(), NOTHING));
            assertThat(product.getBean(Undertakings.class)
                            .get(project.ref())
                            .standing()
                            .stage())
                    .isEqualTo(Stage.DEFERRED);
            assertThat(product.getBean(UndertakingCourses.class)
                            .moves(project.ref())
                            .getFirst()
                            .shown())
                    .satisfies(shown -> {
                        assertThat(shown.decision()).contains("Cabinet", one.ref());
                        assertThat(shown.decided()).isEqualTo(one.taken().day());
                        assertThat(shown.reason()).isEqualTo("It is not needed.");
                    });
            var again = that("approves it", project.ref());
            assertThat(apply(again, project.ref(), NOTHING)).isInstanceOf(Checked.Refused.class);
            assertThat(effects.done(again.ref())).isEmpty();
            return null;
        });
    }

    @Test
    void aPlanIsApprovedInAVersionThatNamesTheDecision() {
        fixtures.installation(() -> {
            var plan = got(product.getBean(Plans.class).add(council, Plans.Draft.named("Improvement plan")));
            var one = that("approves it", plan.ref());
            got(apply(one, plan.ref(), NOTHING));
            assertThat(things.get(plan.ref()).state().words()).isEqualTo("approved");
            assertThat(product.getBean(Versions.class).of(plan.ref()).getFirst().approval())
                    .satisfies(it -> {
                        assertThat(it.reference()).isEqualTo(one.ref());
                        assertThat(it.decided()).isEqualTo(one.taken().day());
                    });
            return null;
        });
    }

    @Test
    void aFindingIsClosedByAnAnswerThatNamesTheDecision() {
        fixtures.installation(() -> {
            var ref = got(product.getBean(Findings.class)
                    .add(
                            council,
                            new Finding.Draft(
                                    "Stock is not counted",
                                    Finding.Words.of("3.2", "Stock is not counted", null),
                                    null,
                                    null,
                                    null,
                                    Publication.INTERNAL,
                                    List.of())));
            var one = that("closes it", ref);
            got(apply(one, ref, new Effects.Wish(null, "", "It is counted every week")));
            assertThat(things.get(ref).state().words()).isEqualTo("answered");
            return null;
        });
    }

    @Test
    void nobodyActsBeforeCallInIsOverAndWordsThatNameNoMoveAreOnlyATie() {
        fixtures.installation(() -> {
            var action = action();
            var open = decision(true);
            got(decisions.decides(open.ref(), action.ref(), "stops it"));
            assertThat(apply(open, action.ref(), NOTHING)).isInstanceOf(Checked.Refused.class);
            assertThat(product.getBean(Actions.class)
                            .get(action.ref())
                            .course()
                            .life()
                            .isOpen())
                    .isTrue();
            assertThat(effects.waiting(that("changes its budget", action.ref()).ref()))
                    .isEmpty();
            return null;
        });
    }

    @Test
    void thePageOfTheDecisionLeadsToTheFormAndTellsWhatWasMoved() {
        var action = fixtures.installation(this::action);
        var one = fixtures.installation(() -> that("stops it", action.ref()));
        var clerk = as(Role.PERFORMANCE_OFFICER);
        var at = "/governance/decisions/" + one.ref();
        var form = clerk.page(at).select("a[href*=/effects/]").attr("href");
        assertThat(clerk.submit(form, Map.of("reason", "Not needed")).text())
                .contains("it stops it, in the record since", "cancelled");
        assertThat(clerk.get(form).statusCode()).isEqualTo(404);
        for (var role : List.of(Role.COUNCILLOR, Role.OWNER)) {
            assertThat(as(role).get(form).statusCode()).isIn(403, 404);
        }
    }
}
