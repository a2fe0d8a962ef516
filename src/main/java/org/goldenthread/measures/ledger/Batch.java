package org.goldenthread.measures.ledger;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One act of recording figures: who, when, where from, and whether it has been taken back since.
 *
 * @param account the number of the account; absent for what the installation did by itself
 */
public record Batch(
        long id, String council, Source source, @Nullable Long account, Instant recorded, long figures, Fate fate) {

    /** How figures come in. */
    public enum Origin {
        FILE("From a file"),
        ENTRY("Entered by hand"),
        PROGRAM("From another program"),
        PACK("From a content pack");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Origin ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Where figures came from.
     *
     * @param words a file's name, a reason
     * @param document the kept file, where there is one
     */
    public record Source(
            Origin origin, String words, @Nullable Long document) {
        public static Source entered(String words) {
            return new Source(Origin.ENTRY, words, null);
        }
    }

    /** Whether and why it was taken back. */
    public record Fate(
            @Nullable Instant takenBack, @Nullable Long by, String why) {
        public static final Fate STANDS = new Fate(null, null, "");
    }

    public boolean stands() {
        return fate.takenBack() == null;
    }
}
