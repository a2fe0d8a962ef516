package org.goldenthread.governance.occasions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * An event, or something for the public, beside the meetings of bodies.
 *
 * @param bodies whose occasion it is, as references: all who sit on them are invited
 * @param owner the post that sees to it
 * @param outcome what came of it, or why it was cancelled
 */
public record Occasion(
        long id,
        int version,
        String council,
        What what,
        When when,
        List<String> bodies,
        @Nullable String owner,
        Life life,
        String outcome) {
    public Occasion {
        bodies = List.copyOf(bodies);
    }

    /** What it is and for whom. @param audience such as "all members of all teams" */
    public record What(Sort sort, String title, String audience) {}

    /** When and where. @param place or the channel: a hall, a radio station, a magazine */
    public record When(LocalDate day, @Nullable LocalTime starts, String place) {}

    /** What sort of occasion it is. */
    public enum Sort {
        EVENT("Event"),
        PUBLICITY("Publicity"),
        CONSULTATION("Consultation"),
        TRAINING("Training");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; an event for an unknown one. */
        public static Sort ofCode(String code) {
            return Stream.of(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElse(EVENT);
        }
    }

    /** How it stands; from planned it goes either way, and what was said wrongly is planned again. */
    public enum Life {
        PLANNED("planned", Tone.NONE),
        HELD("took place", Tone.DONE),
        CANCELLED("cancelled", Tone.DONE);

        private final State state;

        Life(String words, Tone tone) {
            this.state = new State(words, tone);
        }

        /** Whether it may become the other. */
        public boolean allows(Life after) {
            return (this == PLANNED) != (after == PLANNED);
        }

        public String words() {
            return state.words();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with a code; empty for an unknown one. */
        public static Optional<Life> find(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    public LocalDate day() {
        return when.day();
    }

    /** How it stands on a day; where its day has passed and nobody has said that it took place, that is asked. */
    public State shown(LocalDate today) {
        return unsaid(today) ? new State("did it take place?", Tone.WARNING) : life.state;
    }

    public boolean unsaid(LocalDate today) {
        return life == Life.PLANNED && day().isBefore(today);
    }
}
