package org.goldenthread.risks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * Something that could happen and would stop us.
 *
 * @param owner the post that answers for it
 * @param ownerNamed the owner in words, where no post is tied
 * @param gross how bad it would be without any control; absent while nobody has judged
 */
public record Risk(
        String ref,
        int version,
        String council,
        String title,
        State state,
        Words words,
        @Nullable String owner,
        String ownerNamed,
        Standing standing,
        @Nullable Assessment gross,
        @Nullable Assessment current,
        @Nullable Assessment target,
        @Nullable Seen seen) {

    /**
     * What it is.
     *
     * @param cause why it could happen, a cause a line
     * @param consequence what would follow, a consequence a line
     * @param significant flagged by its owner as more than its score tells
     * @param triggerDay the day on which it comes to the point, such as that of an auditor's report
     */
    public record Words(
            String cause,
            String event,
            String consequence,
            String category,
            Proximity proximity,
            Response response,
            boolean significant,
            @Nullable LocalDate triggerDay,
            String trigger) {

        public List<String> causes() {
            return lines(cause);
        }

        public List<String> consequences() {
            return lines(consequence);
        }

        private static List<String> lines(String text) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * Where it stands.
     *
     * @param home the register it was written into
     * @param reviewed the day it was last judged
     * @param due when it is to be looked at again; absent where meetings are counted
     * @param met how many meetings of its body have been recorded since it was last judged
     */
    public record Standing(
            RiskState state,
            long register,
            long home,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate due,
            int met,
            String acceptedBy,
            @Nullable LocalDate acceptedUntil) {
        public boolean raised() {
            return register != home;
        }
    }

    /**
     * How it stood when the body of its register last saw it.
     *
     * @param score in today's matrix where the change of matrices says what became of its cell; absent otherwise
     * @param matrix the matrix in which it was shown
     */
    public record Seen(
            LocalDate held,
            String body,
            @Nullable Integer score,
            @Nullable Long matrix,
            @Nullable Integer likelihood,
            @Nullable Integer impact) {}

    /** How soon it could happen. */
    public enum Proximity {
        OPEN("", "Not said"),
        NOW("now", "Now, or any day"),
        MONTHS("months", "Within three months"),
        YEAR("year", "Within a year"),
        LATER("later", "Later than in a year");

        private final String code;
        private final String words;

        Proximity(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String code() {
            return code;
        }

        public String words() {
            return words;
        }

        /** The one with a code; open for an unknown one. */
        public static Proximity ofCode(String code) {
            return Stream.of(values())
                    .filter(one -> one.code.equals(code.strip().toLowerCase(Locale.UK)))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    /** What is done about it. */
    public enum Response {
        OPEN("", "Not decided"),
        TREAT("treat", "Treat: make it less likely or less bad"),
        TOLERATE("tolerate", "Tolerate: live with it"),
        TRANSFER("transfer", "Transfer: insure it, or let another carry it"),
        TERMINATE("terminate", "Terminate: stop doing what brings it");

        private final String code;
        private final String words;

        Response(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String code() {
            return code;
        }

        public String words() {
            return words;
        }

        /** The one with a code; open for an unknown one. */
        public static Response ofCode(String code) {
            return Stream.of(values())
                    .filter(one -> one.code.equals(code.strip().toLowerCase(Locale.UK)))
                    .findFirst()
                    .orElse(OPEN);
        }
    }

    public @Nullable Assessment of(Assessment.Sort sort) {
        return switch (sort) {
            case GROSS -> gross;
            case CURRENT -> current;
            case TARGET -> target;
        };
    }

    /** How far it has moved since the body of its register last saw it. */
    public Movement movement() {
        return Movement.of(seen, current == null ? null : current.mark().score());
    }
}
