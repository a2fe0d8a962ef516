package org.goldenthread.measures.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.entry.Past;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a measure for one period, and how far they are signed off.
 *
 * @param figures every row that is asked for, come in or not
 * @param done every move so far, the earliest first
 */
public record SignOff(Measure measure, Period period, List<Figure> figures, List<Done> done) {
    public SignOff {
        figures = List.copyOf(figures);
        done = List.copyOf(done);
    }

    /** A figure and what is known around it. */
    public record Figure(Slot slot, Past past) {}

    /**
     * One move that was made.
     *
     * @param figures what the approver saw; empty for other moves
     */
    public record Done(long id, Move move, Phase phase, String reason, By by, List<Seen> figures) {}

    /**
     * Who and when.
     *
     * @param account its number
     * @param behalf the post whose turn it was, where an officer moved for it; null where they hold it
     */
    public record By(long account, Instant at, @Nullable String behalf) {}

    /** A figure as it was approved, in words. */
    public record Seen(int subject, int breakdown, String figure, String target, String rating, String rule) {}

    /** Where it stands; null while no figure has come in. */
    public @Nullable Phase phase() {
        if (!done.isEmpty()) {
            return done.getLast().phase();
        }
        return figures.stream().allMatch(one -> one.slot().open()) ? null : Phase.SUBMITTED;
    }

    public int steps() {
        return measure.people().approval().size();
    }

    /** The post whose turn it is; null where nobody's is. */
    public @Nullable String turn() {
        var posts = measure.people().approval();
        var phase = phase();
        return switch (phase) {
            case null -> null;
            case SUBMITTED -> posts.getFirst();
            case APPROVED -> posts.size() > 1 ? posts.get(1) : null;
            case ACCEPTED -> null;
            case RETURNED -> measure.enteredBy();
        };
    }

    /** The move that signs it off further; null where nothing waits. */
    public @Nullable Move next() {
        return phase() == Phase.SUBMITTED
                ? Move.APPROVE
                : phase() == Phase.APPROVED && steps() > 1 ? Move.ACCEPT : null;
    }

    /** The number of the last move; 0 before the first. */
    public long last() {
        return done.isEmpty() ? 0 : done.getLast().id();
    }

    public Key key() {
        return new Key(measure.ref(), Length.of(period), period.start().toString(), last(), seen());
    }

    /** What the figures are called whatever becomes of them: "M-3_P3M_2031-07-01". */
    public String stable() {
        return String.join(
                "_", measure.ref(), Length.of(period).code(), period.start().toString());
    }

    private int seen() {
        return figures.stream()
                .map(one -> Objects.hash(
                        one.slot().given(),
                        one.past().now().value() == null
                                ? null
                                : one.past().now().value().stripTrailingZeros()))
                .toList()
                .hashCode();
    }

    /** What a page calls it, with what the reader saw: whoever signs, signs that and nothing newer. */
    public record Key(String measure, Length length, String start, long last, int seen) {
        @Override
        public String toString() {
            return String.join("_", measure, length.code(), start, String.valueOf(last), String.valueOf(seen));
        }

        /** Reads what {@link #toString} wrote; null where it is anything else. */
        public static @Nullable Key of(String written) {
            var parts = written.split("_", -1);
            try {
                return parts.length != 5
                        ? null
                        : new Key(
                                parts[0],
                                Length.ofCode(parts[1]),
                                java.time.LocalDate.parse(parts[2]).toString(),
                                Long.parseLong(parts[3]),
                                Integer.parseInt(parts[4]));
            } catch (IllegalArgumentException | java.time.DateTimeException none) {
                return null;
            }
        }
    }
}
