package org.goldenthread.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A plan of a council: what has been chosen for a span of years.
 *
 * @param levels what its hierarchy is called from the top down, at least one
 * @param priorities how many stand in it on all levels
 */
public record Plan(
        String ref, String council, String title, State state, Wording wording, List<Level> levels, int priorities) {
    public static final State DRAFT = new State("draft", Tone.NONE);
    public static final State APPROVED = new State("approved", Tone.GOOD);
    public static final State CHANGED = new State("changed since approval", Tone.WARNING);

    /** The levels of a plan whose council has not named its own. */
    public static final List<Level> USUAL_LEVELS = List.of(
            new Level(1, "Vision", false),
            new Level(2, "Objective", false),
            new Level(3, "Priority", true),
            new Level(4, "Outcome", false));

    public Plan {
        levels = List.copyOf(levels);
    }

    /**
     * What a plan says of itself beside its title and summary.
     *
     * @param accountability who owns it, who answers for it, who leads it politically and who monitors it
     * @param alignment the plans and the money that it has to agree with
     */
    public record Wording(String accountability, String alignment) {}

    /**
     * A level of the hierarchy.
     *
     * @param position 1 is the top
     * @param answered whether workstreams answer for what stands here: these are the rows of the matrix
     */
    public record Level(int position, String name, boolean answered) {}

    /** How far a version of a plan has come. */
    public enum Standing {
        DRAFT,
        APPROVED,
        SUPERSEDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Standing ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        public State state() {
            return switch (this) {
                case DRAFT -> Plan.DRAFT;
                case APPROVED -> Plan.APPROVED;
                case SUPERSEDED -> new State("superseded", Tone.DONE);
            };
        }
    }

    /** The decision that approved a version: by which body, on which day, and where it is written. */
    public record Approval(String body, @Nullable LocalDate decided, String reference) {
        public static final Approval NONE = new Approval("", null, "");
    }

    /**
     * What the plan held on a day; never changed afterwards.
     *
     * @param number counts the versions of a plan from 1
     * @param note why it was kept, such as "as sent to the management team"
     */
    public record Version(int number, Standing standing, String note, Approval approval, Instant kept) {}

    public String levelName(int position) {
        return level(position).map(Level::name).orElse("Level " + position);
    }

    public Optional<Level> level(int position) {
        return levels.stream().filter(level -> level.position() == position).findFirst();
    }

    /** The first level that workstreams answer for; the lowest where the plan names none. */
    public Level answeredLevel() {
        return levels.stream().filter(Level::answered).findFirst().orElse(levels.getLast());
    }
}
