package org.goldenthread.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out how risks stand from what was judged and decided; nobody types it in. */
@Component
class RiskSettling {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private final RiskReading reading;
    private final StandingStore store;
    private final Registers registers;
    private final Things things;
    private final Clock clock;

    RiskSettling(RiskReading reading, StandingStore store, Registers registers, Things things, Clock clock) {
        this.reading = reading;
        this.store = store;
        this.registers = registers;
        this.things = things;
        this.clock = clock;
    }

    /** After an assessment: the latest ones count, and the cards say how the risks are doing. */
    void settle(Collection<String> refs) {
        store.stand(refs);
        var appetites = store.appetites(refs);
        for (var risk : reading.all(refs)) {
            var state = state(risk, appetite(risk, appetites), LocalDate.now(clock));
            if (!state.equals(risk.state())) {
                things.setState(risk.ref(), state);
            }
        }
    }

    void settle(String ref) {
        settle(List.of(ref));
    }

    private static @Nullable Integer appetite(Risk risk, Map<String, Integer> appetites) {
        var current = risk.current();
        return current == null
                ? null
                : appetites.get(
                        current.mark().matrix() + " " + risk.words().category().toLowerCase(Locale.ROOT));
    }

    /** The state on the card: how it stands, and how that compares with what the council accepts. */
    static State state(Risk risk, @Nullable Integer appetite, LocalDate today) {
        var standing = risk.standing();
        var current = risk.current();
        boolean above =
                current != null && appetite != null && current.mark().band().position() > appetite;
        if (standing.state() == RiskState.CLOSED) {
            return new State("closed", Tone.DONE);
        }
        var until = standing.acceptedUntil();
        if (until != null) {
            return until.isBefore(today)
                    ? new State("acceptance ended " + DAY.format(until), above ? Tone.BAD : Tone.WARNING)
                    : new State("accepted until " + DAY.format(until), above ? Tone.WARNING : Tone.GOOD);
        }
        var words = standing.state().words();
        if (current == null) {
            return new State(words + ", not assessed", Tone.NONE);
        }
        if (above) {
            return new State(words + ", above appetite", Tone.BAD);
        }
        if (aboveTarget(risk)) {
            return new State(words + ", above target", Tone.WARNING);
        }
        return appetite == null
                ? new State(
                        words + ", " + current.mark().band().name().toLowerCase(Locale.UK),
                        current.mark().band().tone())
                : new State(words + ", within appetite", Tone.GOOD);
    }

    private static boolean aboveTarget(Risk risk) {
        return risk.current() != null
                && risk.target() != null
                && risk.current().mark().matrix() == risk.target().mark().matrix()
                && risk.current().mark().score() > risk.target().mark().score();
    }

    /** The day on which a risk is to be looked at again, by the cadence of its register. */
    @Nullable
    LocalDate due(String council, long register, @Nullable LocalDate reviewed, LocalDate today) {
        return registers.get(council, register).cadence().next(reviewed == null ? today : reviewed);
    }

    /** Writes the day of the next review on the card where it has become another. */
    void due(String ref, LocalDate today) {
        var risk = reading.get(ref);
        var thing = things.get(ref);
        var standing = risk.standing();
        boolean closed = standing.state() == RiskState.CLOSED;
        var due = closed ? null : due(risk.council(), standing.register(), standing.reviewed(), today);
        var ended =
                closed ? (thing.card().ended() == null ? today : thing.card().ended()) : null;
        var card = thing.card().dated(thing.card().starts(), due, ended);
        if (!card.equals(thing.card())) {
            things.change(ref, thing.version(), card);
        }
    }
}
