package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.Locale;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A part of a council: a directorate, a service or a team.
 *
 * @param ref such as U-12
 * @param lead the post that leads it, as a reference
 * @param version of its card
 */
public record Unit(
        String ref,
        String council,
        Level level,
        Words words,
        @Nullable String lead,
        Life life,
        int version) implements Chart.Placed {

    /** How large a part of the council it is; a unit stands under one of the same or a higher level. */
    public enum Level {
        DIRECTORATE("Directorate"),
        SERVICE("Service"),
        TEAM("Team");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Level ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether a unit of this level may stand under one of the other. */
        public boolean mayStandUnder(Level parent) {
            return parent.compareTo(this) <= 0;
        }
    }

    /**
     * What is written about a unit or a post.
     *
     * @param name up to 300 characters
     * @param summary what it is there for; may be empty
     */
    public record Words(String name, String summary, Publication publication) {
        public static Words named(String name) {
            return new Words(name, "", Publication.INTERNAL);
        }
    }

    /** The same unit as somebody saw it who is about to change it. */
    public Unit seenAt(int version) {
        return new Unit(ref, council, level, words, lead, life, version);
    }

    public Unit living(Life other) {
        return new Unit(ref, council, level, words, lead, other, version);
    }

    public Unit ledBy(@Nullable String post) {
        return new Unit(ref, council, level, words, post, life, version);
    }

    /**
     * What it takes to open a unit.
     *
     * @param parent the unit it stands under; null at the top
     * @param opened its first day; null when nobody wrote it down
     */
    public record Opening(
            Level level,
            Words words,
            @Nullable String parent,
            @Nullable LocalDate opened) {}
}
