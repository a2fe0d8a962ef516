package org.goldenthread.benefits.claims;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a line saves from: no other line may count the same pound in the same time.
 *
 * @param ref the line that claims it
 * @param what such as "4410 Agency staff", "Parks Manager" or "Waste collection contract"
 * @param ends its last day; absent for good
 */
public record Claim(
        long id,
        String ref,
        Sort sort,
        String what,
        LocalDate starts,
        @Nullable LocalDate ends) {

    /** What can be claimed. */
    public enum Sort {
        COST_CENTRE("Cost centre"),
        POST("Post"),
        CONTRACT("Contract"),
        MEASURE("Measure");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Sort> found(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    public Claim {
        if (ends != null && ends.isBefore(starts)) {
            throw new IllegalArgumentException("a claim does not end before it starts");
        }
    }

    /** What is claimed, however it is spaced and written. */
    public String key() {
        return what.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The days on which both claim the same. */
    public Optional<Days> with(Claim other) {
        if (ref.equals(other.ref) || sort != other.sort || !key().equals(other.key())) {
            return Optional.empty();
        }
        var from = starts.isAfter(other.starts) ? starts : other.starts;
        var to = ends == null ? other.ends : other.ends == null || ends.isBefore(other.ends) ? ends : other.ends;
        return to != null && to.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, to));
    }

    /** A stretch of days. @param to its last day; absent for good */
    public record Days(LocalDate from, @Nullable LocalDate to) {

        /** Whether any day of a financial year lies in it. */
        public boolean meets(int financialYear) {
            var begins = LocalDate.of(financialYear, 4, 1);
            return from.isBefore(begins.plusYears(1)) && (to == null || !to.isBefore(begins));
        }
    }
}
