package org.goldenthread.plan;

import java.util.Locale;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * Something that a plan has chosen, on any of its levels: a vision, an objective, a priority, an outcome.
 *
 * @param owner the post that answers for it
 * @param ownerNamed the owner in the words of the paper, while no post is tied
 */
public record Priority(
        String ref,
        String plan,
        String title,
        State state,
        @Nullable String owner,
        String ownerNamed,
        Standing at,
        Rank rank) {

    /**
     * Where it stands in its plan.
     *
     * @param parent what it serves, on a level above
     * @param code as the plan prints it, such as "IP3"
     */
    public record Standing(int level, @Nullable String parent, String code, Term term, int position) {}

    /**
     * How pressing it is among all that is ranked.
     *
     * @param place 1 is the most pressing; absent where it is not ranked
     */
    public record Rank(@Nullable Integer place, @Nullable Reason kind, String reason) {
        public static final Rank NONE = new Rank(null, null, "");
    }

    /** How soon it is to be done. */
    public enum Term {
        OPEN("Not said"),
        IMMEDIATE("Immediate"),
        MEDIUM("Medium term"),
        LONG("Long term");

        private final String words;

        Term(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return this == OPEN ? "" : name().toLowerCase(Locale.ROOT);
        }

        /** The term with a code; open for an unknown one. */
        public static Term ofCode(String code) {
            for (var term : values()) {
                if (term.code().equals(code.strip().toLowerCase(Locale.ROOT))) {
                    return term;
                }
            }
            return OPEN;
        }
    }

    /** What makes a priority pressing. */
    public enum Reason {
        SAVINGS,
        QUALITY,
        OPPORTUNITY,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }

        /** The reason with a code; "other" for an unknown one. */
        public static Reason ofCode(@Nullable String code) {
            for (var reason : values()) {
                if (reason.code().equals(code)) {
                    return reason;
                }
            }
            return OTHER;
        }
    }

    /** As lists call it: the code where the plan prints one, and the title. */
    public String label() {
        return at.code().isEmpty() ? title : at.code() + " " + title;
    }

    /** The code as printed, or the reference where the plan prints none. */
    public String name() {
        return at.code().isEmpty() ? ref : at.code();
    }
}
