package org.goldenthread.governance.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * How one plan is made in one financial year.
 *
 * @param obligation the report on its progress that is owed since it was adopted, by its number
 * @param steps by their days
 */
public record Cycle(
        long id,
        int version,
        String council,
        What what,
        Report report,
        @Nullable LocalDate adopted,
        @Nullable Long obligation,
        List<Step> steps) {
    public Cycle {
        steps = List.copyOf(steps);
    }

    /**
     * Which plan.
     *
     * @param year the calendar year in which its financial year begins
     * @param plan its record, as a reference; absent where there is none
     */
    public record What(String name, int year, @Nullable String plan) {
        /** Such as "Corporate plan 2031/32". */
        public String words() {
            return "%s %d/%02d".formatted(name, year, (year + 1) % 100);
        }
    }

    /** The report on its progress. @param months how many after the adoption */
    public record Report(@Nullable String body, @Nullable String post, int months) {}

    /**
     * A step of the timetable.
     *
     * @param adopts whether the plan is adopted by it
     */
    public record Step(
            long id,
            String title,
            LocalDate due,
            boolean adopts,
            @Nullable LocalDate done) {

        public boolean missed(LocalDate today) {
            return done == null && due.isBefore(today);
        }

        public State state(LocalDate today) {
            if (done != null) {
                return done.isAfter(due) ? new State("done late", Tone.WARNING) : new State("done", Tone.DONE);
            }
            return missed(today) ? new State("missed", Tone.BAD) : new State("ahead", Tone.NONE);
        }
    }

    /** From when on a report on its progress is due: so many months after the adoption, or after it is planned. */
    public Optional<LocalDate> reportDue() {
        return Optional.ofNullable(adopted)
                .or(() -> steps.stream().filter(Step::adopts).map(Step::due).findFirst())
                .map(day -> day.plusMonths(report.months()));
    }

    /** The same for the next year, with nothing done yet. */
    public Cycle nextYear() {
        var next = steps.stream()
                .map(one -> new Step(0, one.title(), one.due().plusYears(1), one.adopts(), null))
                .toList();
        return new Cycle(0, 0, council, new What(what.name(), what.year() + 1, what.plan()), report, null, null, next);
    }
}
