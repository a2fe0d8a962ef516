package org.goldenthread.vocabulary;

import java.util.List;
import java.util.function.Function;

/** The result of checking what came in: accepted with a value, or refused with every reason found. */
public sealed interface Checked<T> {

    /** What was checked and found good. */
    record Accepted<T>(T value) implements Checked<T> {}

    /** What was checked and found wanting; never without a reason. */
    record Refused<T>(List<Problem> problems) implements Checked<T> {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Checked<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Checked<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    static <T> Checked<T> refused(String place, String message) {
        return new Refused<>(List.of(new Problem(place, message)));
    }

    /** Does the next step with an accepted value; hands a refusal on untouched. */
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        return switch (this) {
            case Accepted<T>(T value) -> next.apply(value);
            case Refused<T>(List<Problem> problems) -> new Refused<>(problems);
        };
    }
}
