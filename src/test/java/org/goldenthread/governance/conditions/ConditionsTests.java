package org.goldenthread.governance.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.conditions.ConditionReview.Outcome;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFixtures;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A condition is looked at until it is lifted; every review stays. */
class ConditionsTests extends PagesOfGovernance {
    @Autowired
    Conditions conditions;

    @Autowired
    Decisions decisions;

    @Autowired
    List<LooseEndCheck> checks;

    private Decision kept(@Nullable LocalDate review) {
        var draft = DecisionFixtures.draft("the depot", TODAY.minusDays(100));
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
                        true,
                        "",
                        new Decision.Carrying(null, null, "Kept under review", review))));
    }

    private static Conditions.Draft draft(Outcome outcome, @Nullable LocalDate next) {
        return new Conditions.Draft(outcome, null, "Rents are stable", "Kept under review for a year", next);
    }

    private List<LooseEnd> late() {
        return checks.stream()
                .flatMap(one -> one.find(council, null, 100).stream())
                .filter(one -> one.sort().equals("condition-past-review"))
                .toList();
    }

    @Test
    void aReviewGivesTheNextDayAndClosesTheLooseEnd() {
        fixtures.installation(() -> {
            var one = kept(TODAY.minusDays(3));
            assertThat(late())
                    .singleElement()
                    .satisfies(end ->
                            assertThat(end.href()).isEqualTo("/governance/decisions/" + one.ref() + "/condition"));
            var after = got(conditions.review(one.ref(), one.version(), draft(Outcome.KEPT, TODAY.plusDays(90))));
            assertThat(after.carrying().condition()).isEqualTo("Kept under review");
            assertThat(after.carrying().review()).isEqualTo(TODAY.plusDays(90));
            assertThat(late()).isEmpty();
            assertThat(conditions.of(one.ref()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.late()).isTrue());
            return null;
        });
    }

    @Test
    void aConditionIsChangedAndLiftedAndWhatItReadStays() {
        fixtures.installation(() -> {
            var one = kept(TODAY);
            var changed = got(conditions.review(one.ref(), one.version(), draft(Outcome.CHANGED, TODAY.plusDays(9))));
            assertThat(changed.carrying().condition()).isEqualTo("Kept under review for a year");
            var lifted = got(conditions.review(one.ref(), changed.version(), draft(Outcome.LIFTED, null)));
            assertThat(lifted.carrying().condition()).isEmpty();
            assertThat(lifted.carrying().review()).isNull();
            assertThat(conditions.of(one.ref()))
                    .extracting(ConditionReview::was)
                    .containsExactly("Kept under review", "Kept under review for a year");
            assertThat(conditions.review(one.ref(), lifted.version(), draft(Outcome.LIFTED, null)))
                    .isInstanceOf(Checked.Refused.class);
            return null;
        });
    }

    @Test
    void whatDoesNotMakeSenseIsRefused() {
        fixtures.installation(() -> {
            var one = kept(TODAY);
            for (var wrong : List.of(
                    draft(Outcome.KEPT, null),
                    draft(Outcome.KEPT, TODAY),
                    new Conditions.Draft(Outcome.LIFTED, TODAY.plusDays(1), "Seen", "", null),
                    new Conditions.Draft(Outcome.LIFTED, TODAY.minusDays(101), "Seen", "", null),
                    new Conditions.Draft(Outcome.LIFTED, null, "", "", null),
                    new Conditions.Draft(Outcome.CHANGED, null, "Seen", "", TODAY.plusDays(3)))) {
                assertThat(conditions.review(one.ref(), one.version(), wrong)).isInstanceOf(Checked.Refused.class);
            }
            assertThat(conditions.of(one.ref())).isEmpty();
            assertThatThrownBy(() ->
                            conditions.review(one.ref(), one.version() - 1, draft(Outcome.KEPT, TODAY.plusDays(5))))
                    .isInstanceOf(ChangedMeanwhile.class);
            return null;
        });
    }

    @Test
    void theFormTellsWhatIsMissingAndKeepsWhatWasTyped() {
        var one = fixtures.installation(() -> kept(TODAY.minusDays(3)));
        var clerk = as(Role.PERFORMANCE_OFFICER);
        var at = "/governance/decisions/" + one.ref();
        assertThat(clerk.page(at).text()).contains("Condition", "was to be looked at on");
        var fields = new HashMap<>(Map.of("outcome", "", "words", "Rents are stable", "next", "soon"));
        fields.put(
                "version",
                clerk.page(at + "/condition").select("input[name=version]").val());
        assertThat(clerk.submit(at + "/condition", fields).text()).contains("no day");
        fields.put("next", "");
        var refused = clerk.submit(at + "/condition", fields);
        assertThat(refused.text()).contains("Choose what came of it");
        assertThat(refused.select("#words").val()).isEqualTo("Rents are stable");
        fields.put("outcome", "lifted");
        assertThat(clerk.submit(at + "/condition", fields).text()).contains("The condition was lifted");
        assertThat(as(Role.COUNCILLOR).get(at + "/condition").statusCode()).isEqualTo(403);
    }
}
