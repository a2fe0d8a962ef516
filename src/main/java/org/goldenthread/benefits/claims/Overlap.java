package org.goldenthread.benefits.claims;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.claims.Claim.Days;
import org.jspecify.annotations.Nullable;

/**
 * Two lines that claim the same for the same time.
 *
 * @param one the line whose reference comes first
 * @param settled how they were told apart; absent while they are not
 */
public record Overlap(
        Saving one,
        Saving other,
        Claim claim,
        Days days,
        @Nullable Settlement settled) {

    /** How two lines can be told apart. */
    public enum Way {
        SPLIT("The amount is shared between both"),
        WITHDRAWN("One of the lines is withdrawn"),
        NOT_THE_SAME("They do not save the same pound");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Way> found(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** A decision. @param words what came of it, such as "60 : 40 of what both counted" */
    public record Settlement(Way way, String words, String reason, LocalDate decided) {}

    public boolean open() {
        return settled == null;
    }

    public boolean between(String ref, String another) {
        return one.ref().equals(ref) && other.ref().equals(another);
    }

    /** "cost centre “4410 Agency staff”". */
    public String what() {
        return claim.sort().words().toLowerCase(Locale.UK) + " “" + claim.what() + "”";
    }
}
