package org.goldenthread.publishing.open;

import java.time.Instant;
import java.util.Set;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that is public, could be, or is held back.
 *
 * @param latest its last edition; absent where it never had one
 * @param plans that lead to it, by title
 * @param openCard whether its card is for everybody; otherwise nothing of it is shown, whatever was published
 */
public record Candidate(Offer offer, Shelf shelf, @Nullable Edition latest, Set<String> plans, boolean openCard) {
    public Candidate {
        plans = Set.copyOf(plans);
    }

    /** Where a thing stands on its way to the public. */
    public enum Standing {
        PUBLIC("Public", Tone.GOOD),
        EMBARGOED("Embargoed", Tone.WARNING),
        READY("Can be published", Tone.NONE),
        WITHDRAWN("Withdrawn", Tone.NONE),
        HELD("Held back", Tone.WARNING);

        private final State state;

        Standing(String words, Tone tone) {
            this.state = new State(words, tone);
        }

        public State state() {
            return state;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public String ref() {
        return offer.ref();
    }

    public String title() {
        return offer.title();
    }

    public Standing standing(Instant now) {
        if (latest != null && openCard && latest.shown(now)) {
            return Standing.PUBLIC;
        }
        if (latest != null && latest.awaited(now)) {
            return Standing.EMBARGOED;
        }
        if (offer.isHeld()) {
            return Standing.HELD;
        }
        return latest != null && !latest.withdrawn().isEmpty() ? Standing.WITHDRAWN : Standing.READY;
    }

    /** Whether it may be published now, anew or again. */
    public boolean publishable() {
        return !offer.isHeld();
    }
}
