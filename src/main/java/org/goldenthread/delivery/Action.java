package org.goldenthread.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.DelayReason;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.rating.Expectation;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * An action, or a milestone: a day on which something has been reached.
 *
 * @param project the undertaking it is part of, as a reference; absent for an action of a plan alone
 * @param owner the post that owns it
 * @param ownerNamed the owner in words, while no post is tied
 */
public record Action(
        String ref,
        String council,
        @Nullable String project,
        Sort sort,
        String title,
        @Nullable String owner,
        String ownerNamed,
        Wording wording,
        Course course,
        Dates dates,
        Judgement judgement) {

    /** Whether it takes time or marks a day. */
    public enum Sort {
        ACTION,
        MILESTONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String noun() {
            return this == ACTION ? "Action" : "Milestone";
        }

        public String path() {
            return this == ACTION ? "/delivery/actions" : "/delivery/milestones";
        }

        public static Sort ofCode(String code) {
            return code.equals("milestone") ? MILESTONE : ACTION;
        }
    }

    /** What sort of work it is. */
    public static final List<String> TYPES = List.of("task", "policy change", "influence", "pilot", "intervention");

    /** How far ahead it lies. */
    public static final List<String> HORIZONS = List.of("this year", "medium", "long");

    /**
     * What it is.
     *
     * @param code as papers print it; may be empty
     * @param type one of {@link #TYPES}
     * @param outcome what will be different once it is done
     * @param horizon one of {@link #HORIZONS}, or empty
     * @param evidence what shows that it is done
     * @param delay why its day has moved, one of {@link DelayReason}; empty where it has not
     */
    public record Wording(String code, String type, String outcome, String horizon, String evidence, String delay) {
        public static final Wording NONE = new Wording("", "task", "", "", "", "");
    }

    /**
     * How far it has come.
     *
     * @param progress in per cent; 100 exactly when it is complete
     * @param originalDue the day first promised, which never changes
     * @param expected how much should be done by when
     */
    public record Course(
            Life life, int progress, State state, @Nullable LocalDate originalDue, Expectation expected) {}

    /** The life of an action. */
    public enum Life {
        PLANNED,
        UNDER_WAY,
        COMPLETE,
        DEFERRED,
        CANCELLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public static Life ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }

        public boolean isOpen() {
            return this == PLANNED || this == UNDER_WAY;
        }

        /** Where it may go from here; anything else is refused. */
        public List<Life> after() {
            return switch (this) {
                case PLANNED -> List.of(UNDER_WAY, COMPLETE, DEFERRED, CANCELLED);
                case UNDER_WAY -> List.of(PLANNED, COMPLETE, DEFERRED, CANCELLED);
                case COMPLETE -> List.of(UNDER_WAY);
                case DEFERRED -> List.of(PLANNED, UNDER_WAY, CANCELLED);
                case CANCELLED -> List.of(PLANNED);
            };
        }
    }

    /** The state of one that is no longer open, and of an open one before it is rated. */
    public static State state(Life life) {
        return switch (life) {
            case COMPLETE, CANCELLED -> new State(life.code(), Tone.DONE);
            case DEFERRED -> new State(life.code(), Tone.WARNING);
            case PLANNED, UNDER_WAY -> new State(life.code(), Tone.NONE);
        };
    }

    public boolean isMilestone() {
        return sort == Sort.MILESTONE;
    }
}
