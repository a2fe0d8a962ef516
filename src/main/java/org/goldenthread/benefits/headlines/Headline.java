package org.goldenthread.benefits.headlines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was said somewhere, and what it is made of. It reconciles when it is the sum of its lines and of
 * whatever is named besides.
 *
 * @param parts the lines that it counts, each with the amount that the ledger has of it
 * @param rest what stands in no line, each with a name
 */
public record Headline(Thing thing, Figure figure, List<Part> parts, List<Rest> rest) {

    /**
     * What was said.
     *
     * @param first the first financial year it is for, by the calendar year it begins in
     * @param last the last one; the same for a single year
     * @param saidIn where, in words; the paper itself is tied to the headline where it is in the record
     */
    public record Figure(
            int first,
            int last,
            Money amount,
            Basis basis,
            String saidIn,
            @Nullable LocalDate saidOn) {

        /** "2012/13" or "2013/14 to 2016/17". */
        public String years() {
            return first == last ? LineYear.words(first) : LineYear.words(first) + " to " + LineYear.words(last);
        }
    }

    /** Which amounts of the lines it is about. */
    public enum Basis {
        PLANNED("planned"),
        FORECAST("forecast"),
        DELIVERED("delivered");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Basis> found(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }

        /** The amount of a sum that this is about; delivered counts also what is not verified yet. */
        Money of(YearSum sum) {
            return switch (this) {
                case PLANNED -> sum.planned();
                case FORECAST -> sum.forecast();
                case DELIVERED -> sum.delivered().plus(sum.unproved());
            };
        }
    }

    /** A line of the headline. */
    public record Part(Saving saving, Money amount) {}

    /** What of the headline stands in no line. */
    public record Rest(long id, String name, Money amount) {}

    public Headline {
        parts = List.copyOf(parts);
        rest = List.copyOf(rest);
    }

    public String ref() {
        return thing.ref();
    }

    public Money lines() {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money unallocated() {
        return rest.stream().map(Rest::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What of the headline nothing explains; negative where the lines have more than was said. */
    public Money difference() {
        return figure.amount().minus(lines()).minus(unallocated());
    }

    public boolean reconciles() {
        return difference().isZero();
    }

    State state() {
        return reconciles()
                ? new State("reconciles", Tone.GOOD)
                : new State(difference().isNegative() ? "less than its lines" : "unexplained part", Tone.BAD);
    }

    /** "£1,400,000 was said; 4 lines come to £1,307,000; £93,000 is unexplained". */
    public String words() {
        var lines = "%s was said; %s %s to %s"
                .formatted(
                        figure.amount().words(),
                        parts.size() == 1 ? "one line" : parts.size() + " lines",
                        parts.size() == 1 ? "comes" : "come",
                        lines().words());
        var besides = rest.isEmpty() ? "" : "; " + unallocated().words() + " is named besides";
        if (reconciles()) {
            return lines + besides + ". It reconciles.";
        }
        return lines
                + besides
                + (difference().isNegative()
                        ? "; the ledger has " + difference().negated().words() + " more than was said."
                        : "; " + difference().words() + " is unexplained.");
    }
}
