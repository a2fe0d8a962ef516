package org.goldenthread.measures.signoff.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.Entries;
import org.goldenthread.measures.entry.round.Seats;
import org.goldenthread.measures.entry.stories.Stories;
import org.goldenthread.measures.entry.stories.Story;
import org.goldenthread.measures.signoff.Move;
import org.goldenthread.measures.signoff.Phase;
import org.goldenthread.measures.signoff.SignOff;
import org.goldenthread.measures.signoff.SignOffs;
import org.goldenthread.site.Times;
import org.springframework.stereotype.Component;

/** Lays out what is to be signed off, what was returned and what was signed. */
@Component
class Lines {
    private static final int SIGNED = 30;
    private final SignOffs signOffs;
    private final Entries entries;
    private final Stories stories;
    private final Seats seats;
    private final Accounts accounts;
    private final Clock clock;

    Lines(SignOffs signOffs, Entries entries, Stories stories, Seats seats, Accounts accounts, Clock clock) {
        this.signOffs = signOffs;
        this.entries = entries;
        this.stories = stories;
        this.seats = seats;
        this.accounts = accounts;
        this.clock = clock;
    }

    SignOffView view(Visitor visitor) {
        var all = signOffs.of(visitor.council()).stream()
                .filter(one -> one.phase() != null)
                .toList();
        var drawing = new Drawing(visitor, all);
        Predicate<SignOff> waits = one -> one.next() != null;
        return new SignOffView(
                drawing.of(waits.and(one -> visitor.mayChange(one.turn())), Integer.MAX_VALUE),
                drawing.of(waits.and(one -> !visitor.mayChange(one.turn())), Integer.MAX_VALUE),
                drawing.of(one -> one.phase() == Phase.RETURNED, Integer.MAX_VALUE),
                drawing.of(one -> one.next() == null && one.phase() != Phase.RETURNED, SIGNED));
    }

    /** What waits for holders of these posts. */
    List<SignOffLine> waitingFor(Visitor visitor, Set<String> posts) {
        return new Drawing(visitor, signOffs.waitingFor(visitor.council(), posts)).of(one -> true, Integer.MAX_VALUE);
    }

    /** One of them. */
    SignOffLine line(Visitor visitor, SignOff on) {
        return new Drawing(visitor, List.of(on)).line(on);
    }

    /** Draws lines with the names and words that belong to them. */
    private final class Drawing {
        private final Visitor visitor;
        private final List<SignOff> all;
        private final Map<Long, String> names = accounts.names();
        private final Seats.Today today;
        private final List<Story> told;

        Drawing(Visitor visitor, List<SignOff> all) {
            this.visitor = visitor;
            this.all = all;
            today = seats.of(visitor.council());
            told = stories.of(
                    all.stream().map(one -> one.measure().ref()).distinct().toList());
        }

        List<SignOffLine> of(Predicate<SignOff> which, int most) {
            var found = all.stream().filter(which).toList();
            return found.subList(Math.max(0, found.size() - most), found.size()).stream()
                    .map(this::line)
                    .toList();
        }

        private SignOffLine line(SignOff on) {
            var answers = on.next() == null
                    ? List.<org.goldenthread.measures.entry.Answer>of()
                    : on.figures().stream()
                            .flatMap(one -> entries.answers(one.slot().key()).stream())
                            .toList();
            return new SignOffLine(
                    on,
                    answers,
                    told.stream()
                            .filter(one -> one.measure().equals(on.measure().ref())
                                    && one.period().equals(on.period())
                                    && one.about() == Story.About.PERIOD)
                            .map(Story::words)
                            .toList(),
                    on.turn() == null ? "" : today.post(on.turn()) + " (" + today.who(on.turn()) + ")",
                    last(on),
                    Arrays.stream(Move.values())
                            .filter(move -> SignOffs.may(visitor, on, move) && allowed(on, move))
                            .toList());
        }

        private boolean allowed(SignOff on, Move move) {
            var phase = on.phase();
            return phase != null && move.from(phase, on.steps()).isPresent();
        }

        private String last(SignOff on) {
            if (on.done().isEmpty()) {
                return "";
            }
            var done = on.done().getLast();
            return done.phase().state().words() + " by "
                    + names.getOrDefault(done.by().account(), "somebody")
                    + (done.by().behalf() == null
                            ? ""
                            : " on behalf of " + today.post(done.by().behalf()))
                    + ", "
                    + Times.moment(done.by().at(), clock.getZone());
        }
    }
}
