package org.goldenthread.risks;

import java.time.LocalDate;
import java.util.Locale;
import org.goldenthread.risks.matrix.Matrix.Band;
import org.jspecify.annotations.Nullable;

/**
 * How somebody judged a risk on a day; never changed afterwards.
 *
 * @param reason why it is judged so
 * @param mapped the assessment in an older matrix that it was worked out from
 * @param account who judged, as the account's number
 */
public record Assessment(
        long id,
        Sort sort,
        Mark mark,
        LocalDate day,
        String reason,
        @Nullable Long mapped,
        @Nullable Long account) {

    /** What is judged. */
    public enum Sort {
        GROSS("Gross", "without any control"),
        CURRENT("Current", "with the controls of today"),
        TARGET("Target", "when all that is planned is done");

        private final String words;
        private final String hint;

        Sort(String words, String hint) {
            this.words = words;
            this.hint = hint;
        }

        public String words() {
            return words;
        }

        public String hint() {
            return hint;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Sort ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** A cell of one version of a matrix, with the score and the band that this version gives it. */
    public record Mark(long matrix, int likelihood, int impact, int score, Band band) {
        public boolean sameCell(Mark other) {
            return matrix == other.matrix && likelihood == other.likelihood && impact == other.impact;
        }

        /** Such as "High 15". */
        public String words() {
            return band.name() + " " + score;
        }
    }
}
