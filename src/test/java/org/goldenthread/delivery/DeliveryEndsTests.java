package org.goldenthread.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.plan.PlanFixtures;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.loose.LooseEnds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Work that nobody owns, explains, dates or needs is found, and found no more once it is put right. */
@Product
class DeliveryEndsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Actions actions;

    @Autowired
    ActionCourses courses;

    @Autowired
    Things things;

    @Autowired
    LooseEnds looseEnds;

    @Autowired
    ApplicationContext product;

    private final LocalDate today = LocalDate.now();

    private List<String> sorts(String council, String ref) {
        return looseEnds.groups(council).stream()
                .flatMap(group -> group.ends().stream())
                .filter(end -> end.ref().equals(ref))
                .map(LooseEnd::sort)
                .toList();
    }

    @Test
    void anActionWithoutOutcomeOwnerAndDayIsFoundThreeTimes() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            var bare = got(actions.add(council, Actions.Draft.of(null, Sort.ACTION, "Do something")));
            assertThat(sorts(council, bare.ref())).contains("no-outcome", "action-no-owner", "no-day");
            var late = got(actions.add(
                    council, Actions.Draft.of(null, Sort.ACTION, "Late").dated(null, today.minusDays(2))));
            assertThat(sorts(council, late.ref())).contains("late-no-forecast");
            var report = new ActionCourses.Report(10, today.plusDays(9), Judgement.NONE, "", "");
            got(courses.report(late.ref(), things.get(late.ref()).version(), report));
            assertThat(sorts(council, late.ref()))
                    .doesNotContain("late-no-forecast")
                    .contains("slip-no-reason");
            var because = new ActionCourses.Report(10, today.plusDays(9), Judgement.NONE, "supplier", "");
            got(courses.report(late.ref(), things.get(late.ref()).version(), because));
            assertThat(sorts(council, late.ref())).doesNotContain("slip-no-reason");
            return true;
        });
    }

    @Test
    void aLiveProjectThatServesNothingAndHasNoBaselineIsFound() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            var draft = Undertakings.Draft.of(Level.PROJECT, null, "Portal");
            var found = new Entry(Stage.LIVE, Shown.because("as found"));
            var project = got(undertakings.add(council, draft, found));
            assertThat(sorts(council, project.ref()))
                    .contains("serves-nothing", "no-baseline", "nothing-to-do", "undertaking-no-owner");
            var make = PlanFixtures.of(product);
            var priority = make.priorities(make.plan(council, "A plan"), "Right first time")
                    .getFirst();
            things.tie(priority.ref(), project.ref(), TieKind.DELIVERED_BY);
            var written = draft.with(
                    new Undertaking.Wording("", "", "Four sign-ins", "One sign-in", "", ""),
                    Dates.planned(today, today.plusDays(90)));
            got(undertakings.change(project.ref(), things.get(project.ref()).version(), written));
            got(actions.add(council, Actions.Draft.of(project.ref(), Sort.ACTION, "Build it")));
            assertThat(sorts(council, project.ref()))
                    .contains("undertaking-no-owner")
                    .doesNotContain("serves-nothing", "no-baseline", "nothing-to-do");
            return true;
        });
    }

    @Test
    void aProjectThatIsOverWhileItsActionsAreOpenIsFound() {
        var council = fixtures.council();
        fixtures.installation(() -> {
            var project = got(undertakings.add(
                    council,
                    Undertakings.Draft.of(Level.PROJECT, null, "Portal"),
                    new Entry(Stage.COMPLETE, Shown.because("as found"))));
            assertThat(sorts(council, project.ref())).doesNotContain("over-open");
            got(actions.add(council, Actions.Draft.of(project.ref(), Sort.ACTION, "Build it")));
            assertThat(sorts(council, project.ref())).contains("over-open");
            return true;
        });
    }
}
