package org.goldenthread.delivery.schedule;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;

/** Tasks and networks to reckon with; days are counted from 1 March 2026. */
final class Networks {
    static final LocalDate ZERO = LocalDate.of(2026, 3, 1);

    private Networks() {}

    static LocalDate day(int number) {
        return ZERO.plusDays(number);
    }

    static Span span(int from, int to) {
        return new Span(day(from), day(to));
    }

    /** Not started, as it was promised. */
    static Task task(String ref, int from, int to) {
        return new Task(ref, span(from, to), span(from, to), Span.UNKNOWN, 0);
    }

    static Task task(String ref, Span forecast, Span baseline) {
        return new Task(ref, forecast, baseline, Span.UNKNOWN, 0);
    }

    static Task done(String ref, Span baseline, Span actual) {
        return new Task(ref, baseline, baseline, actual, 100);
    }

    static Dependency then(String before, String after) {
        return new Dependency(before, after, 0, "");
    }

    static Network network(List<Task> tasks, Dependency... dependencies) {
        return accepted(Network.of(tasks, List.of(dependencies)));
    }

    static <T> T accepted(Checked<T> checked) {
        return switch (checked) {
            case Checked.Accepted<T>(T value) -> value;
            case Checked.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    static String refused(Checked<?> checked) {
        return switch (checked) {
            case Checked.Accepted<?> good -> throw new AssertionError("accepted " + good);
            case Checked.Refused<?>(var problems) -> problems.getFirst().message();
        };
    }

    /** So many days after the first. */
    static int number(@Nullable LocalDate day) {
        return day == null ? -1 : (int) (day.toEpochDay() - ZERO.toEpochDay());
    }
}
