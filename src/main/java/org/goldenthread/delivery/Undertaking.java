package org.goldenthread.delivery;

import java.time.LocalDate;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.DelayReason;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Track;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that is undertaken: a portfolio, programme, strand or project.
 *
 * @param parent what it is part of, as a reference
 * @param place its number within its parent; it stays when a neighbour leaves
 * @param owner the post that owns it
 * @param ownerNamed the owner in words, while no post is tied
 */
public record Undertaking(
        String ref,
        String council,
        Level level,
        @Nullable String parent,
        int place,
        String title,
        @Nullable String owner,
        String ownerNamed,
        Wording wording,
        Standing standing,
        Dates dates,
        Judgement judgement) {

    /**
     * What it is for.
     *
     * @param code as papers print it, such as "5" or "T3"; empty for its place
     * @param aim what it shall achieve
     * @param position where things stood at the start
     * @param outcome what will be different, so that one can tell
     * @param objectives which of the plan's objectives it serves, in words
     * @param delay why its end has moved, one of {@link DelayReason}; empty where it has not
     */
    public record Wording(String code, String aim, String position, String outcome, String objectives, String delay) {
        public static final Wording NONE = new Wording("", "", "", "", "", "");
    }

    /**
     * Where it stands.
     *
     * @param receiver the post that took it over as business as usual
     */
    public record Standing(
            Stage stage,
            LocalDate since,
            State state,
            @Nullable String receiver) {}

    /** Its number as shown: the printed code, or its place. */
    public String number() {
        return wording.code().isBlank() ? String.valueOf(place) : wording.code();
    }

    /** What keeps it from being approved: the parts of the baseline that nobody has written. */
    public boolean hasBaseline() {
        return !wording.position().isBlank() && !wording.outcome().isBlank() && dates.baselineDue() != null;
    }

    /** How it is doing: its stage, and while it is live how its end compares with what it is held to. */
    public static State state(Stage stage, Dates dates, Judgement judgement, LocalDate today) {
        return switch (stage) {
            case IDEA, SCOPING, PRIORITISED, APPROVED -> new State(stage.code(), Tone.NONE);
            case PAUSED, DEFERRED -> new State(stage.code(), Tone.WARNING);
            case COMPLETE, BUSINESS_AS_USUAL, STOPPED -> new State(stage.code(), Tone.DONE);
            case LIVE -> Track.of(dates, judgement, today);
        };
    }

    /** The name it has, as one that it bore until a day. */
    Alias formerly(LocalDate until) {
        return new Alias(0, title, null, until, "renamed");
    }
}
