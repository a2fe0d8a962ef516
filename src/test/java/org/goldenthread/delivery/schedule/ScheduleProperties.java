package org.goldenthread.delivery.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.delivery.schedule.Networks.accepted;
import static org.goldenthread.delivery.schedule.Networks.day;
import static org.goldenthread.delivery.schedule.Networks.number;
import static org.goldenthread.delivery.schedule.Networks.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.delivery.dependencies.Dependency;

class ScheduleProperties {
    private static final LocalDate TODAY = day(20);

    /** A network before it is one. */
    record Draft(List<Task> tasks, List<Dependency> dependencies) {
        Network network() {
            return accepted(Network.of(tasks, dependencies));
        }

        List<String> refs() {
            return tasks.stream().map(Task::ref).toList();
        }
    }

    @Property
    void noFloatIsBelowZeroAndThePathHasNone(@ForAll("drafts") Draft draft) {
        var floats = Floats.of(Forecast.of(draft.network(), TODAY));
        for (var ref : draft.refs()) {
            assertThat(floats.total(ref).orElse(0)).isNotNegative();
            assertThat(floats.free(ref).orElse(0))
                    .isBetween(0, floats.total(ref).orElse(0));
        }
        assertThat(floats.path()).allMatch(floats::critical);
    }

    @Property
    void whatIsNotDoneAndEndsLastIsOnThePath(@ForAll("drafts") Draft draft) {
        var forecast = Forecast.of(draft.network(), TODAY);
        var end = forecast.end(draft.refs());
        boolean open = draft.tasks().stream()
                .anyMatch(task -> !task.done() && end != null && end.equals(forecast.finish(task.ref())));
        assertThat(Floats.of(forecast).path().isEmpty()).isEqualTo(!open);
    }

    @Property
    void movingATaskByNoMoreThanItsFreeFloatMovesNothingElse(@ForAll("drafts") Draft draft, @ForAll Random random) {
        var forecast = Forecast.of(draft.network(), TODAY);
        var ref = draft.refs().get(random.nextInt(draft.tasks().size()));
        var free = Floats.of(forecast).free(ref);
        Assume.that(free.isPresent());
        int by = random.nextInt(free.getAsInt() + 1);
        var shifts = moved(draft.network(), forecast, ref, by);
        assertThat(shifts.all()).extracting(Shift::ref).isSubsetOf(ref);
        assertThat(shifts.all().size()).isEqualTo(by == 0 ? 0 : 1);
    }

    @Property
    void theEndMovesByWhatExceedsTheTotalFloat(
            @ForAll("drafts") Draft draft, @ForAll Random random, @ForAll @IntRange(max = 90) int by) {
        var forecast = Forecast.of(draft.network(), TODAY);
        var ref = draft.refs().get(random.nextInt(draft.tasks().size()));
        var total = Floats.of(forecast).total(ref);
        Assume.that(total.isPresent());
        var after = moved(draft.network(), forecast, ref, by).after();
        assertThat(number(after.end(draft.refs())) - number(forecast.end(draft.refs())))
                .isEqualTo(Math.max(0, by - total.getAsInt()));
    }

    private static Shifts moved(Network network, Forecast forecast, String ref, int by) {
        var finish = Objects.requireNonNull(forecast.finish(ref));
        return accepted(Shifts.of(network, TODAY, List.of(new WhatIf.Move(ref, finish.plusDays(by)))));
    }

    @Property
    void whatIsLaterMakesNothingEarlier(@ForAll("drafts") Draft draft, @ForAll Random random) {
        var before = Forecast.of(draft.network(), TODAY);
        var tasks = new ArrayList<>(draft.tasks());
        int at = random.nextInt(tasks.size());
        var task = tasks.get(at);
        Assume.that(!task.done() && task.forecast().finish() != null);
        var later = new Span(
                task.forecast().start(),
                Objects.requireNonNull(task.forecast().finish()).plusDays(random.nextInt(40)));
        tasks.set(at, new Task(task.ref(), later, task.baseline(), task.actual(), task.progress()));
        var after = Forecast.of(new Draft(tasks, draft.dependencies()).network(), TODAY);
        for (var ref : draft.refs()) {
            assertThat(number(after.finish(ref))).isGreaterThanOrEqualTo(number(before.finish(ref)));
        }
    }

    @Property
    void theOrderInWhichTheyAreToldIsOfNoAccount(@ForAll("drafts") Draft draft, @ForAll Random random) {
        var tasks = new ArrayList<>(draft.tasks());
        var dependencies = new ArrayList<>(draft.dependencies());
        Collections.shuffle(tasks, random);
        Collections.shuffle(dependencies, random);
        var one = Forecast.of(draft.network(), TODAY);
        var other = Forecast.of(new Draft(tasks, dependencies).network(), TODAY);
        for (var ref : draft.refs()) {
            assertThat(other.finish(ref)).isEqualTo(one.finish(ref));
            assertThat(other.pushedBy(ref)).isEqualTo(one.pushedBy(ref));
        }
        assertThat(Floats.of(other).path()).isEqualTo(Floats.of(one).path());
    }

    @Property
    void everyLateDayIsAbsorbedOrPassedOnAndTheEndMovesByTheMost(@ForAll("drafts") Draft draft) {
        var slips = Slips.of(Forecast.of(draft.network(), TODAY), draft.refs(), null);
        int most = slips.all().stream().mapToInt(Slip::passedOn).max().orElse(0);
        assertThat(slips.all()).allMatch(slip -> slip.absorbed() + slip.passedOn() == Math.max(0, slip.days()));
        boolean allPromised =
                draft.tasks().stream().allMatch(task -> task.baseline().finish() != null);
        if (allPromised) {
            assertThat(most).isEqualTo(Math.max(0, slips.moved().orElse(0)));
        } else {
            assertThat(most).isLessThanOrEqualTo(Math.max(0, slips.moved().orElse(0)));
        }
    }

    @Property
    void aPauseMakesNothingEarlierAndMovesOnlyWhatIsPausedOrPushed(
            @ForAll("drafts") Draft draft, @ForAll @IntRange(min = 1, max = 60) int length, @ForAll Random random) {
        var paused = draft.refs().stream().filter(ref -> random.nextBoolean()).collect(Collectors.toSet());
        var from = day(random.nextInt(80));
        var pause = new WhatIf.Pause(paused, from, from.plusDays(length));
        var shifts = accepted(Shifts.of(draft.network(), TODAY, List.of(pause)));
        assertThat(shifts.all()).allMatch(shift -> shift.days() > 0);
        assertThat(shifts.all()).allMatch(shift -> paused.contains(shift.ref()) || shift.pushedBy() != null);
    }

    @Property
    void aCircleIsAlwaysFoundAndIsOne(@ForAll("drafts") Draft draft) {
        Assume.that(!draft.dependencies().isEmpty());
        var dependencies = new ArrayList<>(draft.dependencies());
        var first = dependencies.getFirst();
        dependencies.add(new Dependency(first.later(), first.earlier(), 0, ""));
        assertThat(refused(Network.of(draft.tasks(), dependencies))).contains(" → ");
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return Arbitraries.integers()
                .between(1, 14)
                .flatMap(count -> Combinators.combine(
                                tasks().list().ofSize(count),
                                dependencies(count).list().ofMaxSize(3 * count))
                        .as((tasks, dependencies) -> {
                            var named = new ArrayList<Task>();
                            for (var task : tasks) {
                                named.add(new Task(
                                        ref(named.size()),
                                        task.forecast(),
                                        task.baseline(),
                                        task.actual(),
                                        task.progress()));
                            }
                            return new Draft(
                                    named,
                                    dependencies.stream()
                                            .filter(one -> !one.earlier().equals(one.later()))
                                            .toList());
                        }));
    }

    private static String ref(int number) {
        return "T" + (char) ('A' + number);
    }

    /** Only from an earlier to a later letter, so that there is no circle. */
    private static Arbitrary<Dependency> dependencies(int count) {
        var one = Arbitraries.integers().between(0, count - 1);
        return Combinators.combine(one, one, Arbitraries.integers().between(-6, 9))
                .as((a, b, lag) -> new Dependency(ref(Math.min(a, b)), ref(Math.max(a, b)), lag, ""));
    }

    private static Arbitrary<Task> tasks() {
        var days = Arbitraries.integers().between(0, 60);
        var lengths = Arbitraries.integers().between(0, 15);
        var sorts = Arbitraries.integers().between(0, 9);
        return Combinators.combine(days, lengths, days, sorts).as((from, length, baseline, sort) -> {
            var promised = sort == 3 ? Span.UNKNOWN : Networks.span(baseline, baseline + length);
            var forecast =
                    switch (sort) {
                        case 0 -> Span.UNKNOWN;
                        case 1 -> new Span(null, day(from));
                        default -> Networks.span(from, from + length);
                    };
            var actual =
                    switch (sort) {
                        case 7 -> Networks.span(Math.min(from, 18), 18);
                        case 8 -> new Span(day(Math.min(from, 18)), null);
                        default -> Span.UNKNOWN;
                    };
            return new Task("", forecast, promised, actual, sort == 7 ? 100 : sort == 9 ? 5 * length : 0);
        });
    }
}
