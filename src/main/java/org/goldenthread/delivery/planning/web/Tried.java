package org.goldenthread.delivery.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.delivery.planning.Schedule;
import org.goldenthread.delivery.schedule.Shift;
import org.goldenthread.delivery.schedule.Shifts;
import org.goldenthread.delivery.schedule.WhatIf;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a try-out comes to.
 *
 * @param words what was tried, in a sentence
 * @param moved what shifts, that which shifts most first
 * @param ends the ends of the whole and of each project, where they move
 */
public record Tried(String words, List<Moved> moved, List<End> ends) {

    /** Something that would finish on another day. */
    public record Moved(String ref, String title, String href, LocalDate from, LocalDate to, String because) {
        public String days() {
            return Shown.moved(to.toEpochDay() - from.toEpochDay());
        }
    }

    /** An end that moves, or that of the whole, whether it does or not. */
    public record End(
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public String days() {
            return from == null || to == null ? "" : Shown.moved(to.toEpochDay() - from.toEpochDay());
        }
    }

    /** Whether the address asks for one. */
    static boolean asked(Typed typed) {
        return typed.has("move") || typed.has("to") || typed.has("pause") || typed.has("from") || typed.has("until");
    }

    /** What the address asks to be tried; refused where something is missing or cannot be understood. */
    static Checked<List<WhatIf>> read(Typed typed, Schedule schedule, Set<String> paused) {
        return typed.days("to", "from", "until").then(days -> {
            var problems = new ArrayList<Problem>();
            var changes = new ArrayList<WhatIf>();
            if (days.has("move") || days.has("to")) {
                var to = days.day("to");
                if (!days.has("move")) {
                    problems.add(new Problem("move", "Choose what to move"));
                } else if (to == null) {
                    problems.add(new Problem("to", "Enter the day to which it moves"));
                } else {
                    changes.add(new WhatIf.Move(days.text("move"), to));
                }
            }
            if (days.has("pause") || days.has("from") || days.has("until")) {
                var from = days.day("from");
                var until = days.day("until");
                if (!days.has("pause")) {
                    problems.add(new Problem("pause", "Choose what to pause"));
                } else if (from == null) {
                    problems.add(new Problem("from", "Enter the first day of the pause"));
                } else if (until == null) {
                    problems.add(new Problem("until", "Enter the day on which work goes on"));
                } else {
                    changes.add(new WhatIf.Pause(refs(schedule, paused), from, until));
                }
            }
            return problems.isEmpty() ? Checked.accepted(List.copyOf(changes)) : Checked.refused(problems);
        });
    }

    private static Set<String> refs(Schedule schedule, Set<String> undertakings) {
        return schedule.all().values().stream()
                .filter(action -> action.project() != null && undertakings.contains(action.project()))
                .map(action -> action.ref())
                .collect(Collectors.toSet());
    }

    static Tried of(List<WhatIf> changes, Shifts shifts, Schedule schedule, Tree tree) {
        var ends = new ArrayList<End>();
        ends.add(new End(
                "All that is shown",
                shifts.before().end(schedule.refs()),
                shifts.after().end(schedule.refs())));
        for (var branch : tree.branches()) {
            var refs = schedule.refsOf(branch.undertaking().ref());
            var end = new End(
                    branch.title(), shifts.before().end(refs), shifts.after().end(refs));
            if (end.from() != null && !end.from().equals(end.to())) {
                ends.add(end);
            }
        }
        var words = changes.stream().map(change -> words(change, schedule)).collect(Collectors.joining("; "));
        return new Tried(
                words, shifts.all().stream().map(one -> moved(one, schedule)).toList(), ends);
    }

    private static String words(WhatIf change, Schedule schedule) {
        return switch (change) {
            case WhatIf.Move move ->
                move.ref() + " " + title(schedule, move.ref()) + " finishes on " + Shown.day(move.finish());
            case WhatIf.Pause pause ->
                Shown.counted(pause.refs().size(), "action") + " paused from " + Shown.day(pause.from()) + " until "
                        + Shown.day(pause.until());
        };
    }

    private static String title(Schedule schedule, String ref) {
        return schedule.find(ref).map(one -> one.title()).orElse("");
    }

    private static Moved moved(Shift shift, Schedule schedule) {
        var href = schedule.find(shift.ref())
                .map(one -> one.sort().path() + "/" + one.ref())
                .orElse("");
        var because = shift.pushedBy() == null ? "" : "waits for " + shift.pushedBy();
        return new Moved(shift.ref(), title(schedule, shift.ref()), href, shift.from(), shift.to(), because);
    }
}
