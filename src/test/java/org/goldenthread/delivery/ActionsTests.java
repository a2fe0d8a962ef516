package org.goldenthread.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.ActionCourses.Report;
import org.goldenthread.delivery.Actions.Draft;
import org.goldenthread.delivery.dates.ExpectedPath;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.lifecycle.Shown;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class ActionsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Actions actions;

    @Autowired
    Dependencies dependencies;

    @Autowired
    ActionCourses courses;

    @Autowired
    Things things;

    private String council = "";
    private final LocalDate today = LocalDate.now();

    @BeforeEach
    void aCouncil() {
        council = fixtures.council();
    }

    private Action action(String title, LocalDate due) {
        return fixtures.installation(() ->
                got(actions.add(council, Draft.of(null, Sort.ACTION, title).dated(today.minusDays(10), due))));
    }

    private int version(Action one) {
        return things.get(one.ref()).version();
    }

    private static List<String> places(Checked<?> refused) {
        assertThat(refused).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<?>) refused)
                .problems().stream().map(Problem::place).toList();
    }

    @Test
    void everyPairOfLivesIsAllowedOrRefused() {
        var allowed = List.of(
                "PLANNED>UNDER_WAY",
                "PLANNED>COMPLETE",
                "PLANNED>DEFERRED",
                "PLANNED>CANCELLED",
                "UNDER_WAY>PLANNED",
                "UNDER_WAY>COMPLETE",
                "UNDER_WAY>DEFERRED",
                "UNDER_WAY>CANCELLED",
                "COMPLETE>UNDER_WAY",
                "DEFERRED>PLANNED",
                "DEFERRED>UNDER_WAY",
                "DEFERRED>CANCELLED",
                "CANCELLED>PLANNED");
        for (var before : Life.values()) {
            for (var after : Life.values()) {
                assertThat(before.after().contains(after))
                        .as("%s to %s", before, after)
                        .isEqualTo(allowed.contains(before + ">" + after));
            }
        }
    }

    @Test
    void theOriginalDayNeverChangesAndEveryRevisionSaysWhyAndByWhom() {
        var due = today.plusDays(30);
        var one = action("Go live internally", due);
        fixtures.installation(() -> {
            assertThat(places(courses.revise(one.ref(), version(one), new Revision(due, "", "", "", false))))
                    .containsExactly("due", "category", "reason", "granted");
            got(courses.revise(
                    one.ref(),
                    version(one),
                    new Revision(due.plusDays(14), "it", "delayed by IT issues", "Strand lead", false)));
            var again = got(courses.revise(
                    one.ref(),
                    version(one),
                    new Revision(due.plusDays(21), "supplier", "test environment late", "Board", true)));
            assertThat(again.course().originalDue()).isEqualTo(due);
            assertThat(again.dates().due()).isEqualTo(due.plusDays(21));
            assertThat(again.dates().baselineDue()).isEqualTo(due.plusDays(21));
            assertThat(courses.revisions(one.ref())).hasSize(2);
            var sly = Draft.of(null, Sort.ACTION, "Go live internally").dated(today, today.plusYears(1));
            assertThat(got(actions.change(one.ref(), version(one), sly)).dates().due())
                    .isEqualTo(due.plusDays(21));
            return true;
        });
    }

    @Test
    void itIsCompleteOnlyWithEvidenceAndNotBeforeItHappened() {
        var one = action("Report on the structure", today.plusDays(5));
        fixtures.installation(() -> {
            var hundred = new Report(100, null, Judgement.NONE, "", "");
            assertThat(places(courses.report(one.ref(), version(one), hundred))).containsExactly("progress");
            assertThat(places(courses.complete(one.ref(), version(one), today.plusDays(1), "")))
                    .containsExactly("day", "evidence");
            var done = got(courses.complete(one.ref(), version(one), today, "Cabinet minute 14"));
            assertThat(done.course().progress()).isEqualTo(100);
            assertThat(done.course().state().words()).isEqualTo("complete");
            assertThat(done.wording().evidence()).isEqualTo("Cabinet minute 14");
            var open = got(courses.turn(one.ref(), version(one), Life.UNDER_WAY, Shown.because("it came back")));
            assertThat(open.course().progress()).isEqualTo(99);
            assertThat(open.dates().ended()).isNull();
            return true;
        });
    }

    @Test
    void aForecastAfterTheDayTurnsItBeforeTheDayComes() {
        var one = action("Start on site", today.plusDays(30));
        fixtures.installation(() -> {
            var report = new Report(
                    40, today.plusDays(45), new Judgement("on track", "low", "", today), "supplier", "one bid");
            var said = got(courses.report(one.ref(), version(one), report));
            assertThat(said.course().state().words()).isEqualTo("at risk");
            assertThat(said.course().life()).isEqualTo(Life.UNDER_WAY);
            assertThat(said.dates().slip()).hasValue(15);
            assertThat(courses.reports(one.ref()))
                    .singleElement()
                    .satisfies(said2 -> assertThat(said2.words()).isEqualTo("one bid"));
            assertThat(places(courses.report(
                            one.ref(),
                            version(one),
                            new Report(40, null, new Judgement("off track", "", "", today), "", ""))))
                    .containsExactly("because");
            return true;
        });
        var late = action("Should be done", today.minusDays(1));
        assertThat(late.course().state().words()).isEqualTo("off track");
    }

    @Test
    void nothingWaitsForItself() {
        var a = action("First", today.plusDays(5));
        var b = action("Second", today.plusDays(9));
        var c = action("Third", today.plusDays(12));
        fixtures.installation(() -> {
            got(dependencies.add(new Dependency(a.ref(), b.ref(), 0, "")));
            got(dependencies.add(new Dependency(b.ref(), c.ref(), 2, "")));
            assertThat(places(dependencies.add(new Dependency(c.ref(), a.ref(), 0, ""))))
                    .containsExactly("earlier");
            assertThat(places(dependencies.add(new Dependency(a.ref(), a.ref(), 0, ""))))
                    .containsExactly("earlier");
            assertThat(dependencies.of(b.ref())).hasSize(2);
            dependencies.remove(b.ref(), c.ref());
            assertThat(dependencies.of(b.ref())).hasSize(1);
            return true;
        });
    }

    @Test
    void aPathThatIsNotStraightIsWhatProgressIsMeasuredAgainst() {
        var one = fixtures.installation(() -> got(actions.add(
                council, Draft.of(null, Sort.ACTION, "Plant trees").dated(today.minusDays(50), today.plusDays(50)))));
        fixtures.installation(() -> {
            got(courses.report(one.ref(), version(one), new Report(10, null, Judgement.NONE, "", "")));
            assertThat(actions.get(one.ref()).course().state().words()).isEqualTo("off track");
            for (var wrong : List.of(
                    "soon: 40%",
                    today + ": 140%", today.minusDays(60) + ": 5%", today + ": 40%\n" + today.plusDays(9) + ": 30%")) {
                assertThat(places(courses.expect(one.ref(), version(one), wrong)))
                        .as(wrong)
                        .containsExactly("profile");
            }
            var path = today.minusDays(1) + ": 5%\n\n" + today.plusDays(40) + " 60 %";
            var known = got(courses.expect(one.ref(), version(one), path));
            assertThat(known.course().expected().written())
                    .isEqualTo(today.minusDays(1) + " 5, " + today.plusDays(40) + " 60");
            assertThat(known.course().state().words()).isEqualTo("on track");
            assertThat(got(courses.expect(
                                    one.ref(),
                                    version(one),
                                    ExpectedPath.typed(known.course().expected())))
                            .course())
                    .isEqualTo(known.course());
            got(courses.expect(one.ref(), version(one), today.minusDays(1) + ": 60%"));
            assertThat(actions.get(one.ref()).course().state().words()).isEqualTo("at risk");
            got(courses.expect(one.ref(), version(one), " "));
            assertThat(actions.get(one.ref()).course().state().words()).isEqualTo("off track");
            return true;
        });
    }

    @Test
    void itIsDeferredOnlyWithADecisionAndMovesHorizonsOnlyWithAReason() {
        var one = fixtures.installation(() -> got(actions.add(
                council,
                Draft.of(null, Sort.ACTION, "Trading arm")
                        .worded(new Action.Wording("", "task", "", "medium", "", "")))));
        fixtures.installation(() -> {
            assertThat(places(courses.turn(one.ref(), version(one), Life.DEFERRED, Shown.because("no money"))))
                    .containsExactly("decision", "decided");
            var later = Draft.of(null, Sort.ACTION, "Trading arm")
                    .worded(new Action.Wording("", "task", "", "long", "", ""));
            assertThat(places(actions.change(one.ref(), version(one), later))).containsExactly("because");
            var why = new Actions.Written(later.written().wording(), null, null, "legal advice first", "");
            got(actions.change(one.ref(), version(one), new Draft(null, Sort.ACTION, "Trading arm", null, "", why)));
            assertThat(courses.horizonMoves(one.ref()))
                    .singleElement()
                    .satisfies(moved ->
                            assertThat(moved.words()).isEqualTo("from “medium” to “long”: legal advice first"));
            return true;
        });
    }
}
