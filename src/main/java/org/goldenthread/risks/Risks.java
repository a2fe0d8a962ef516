package org.goldenthread.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.Posts;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to risks: writing one down, changing it, finding those of a register. */
@Component
@Transactional
public class Risks {
    public static final String KIND = "risk";
    private static final State NEW = new State("open, not assessed", Tone.NONE);
    private final Things things;
    private final RiskReading reading;
    private final RiskStore store;
    private final StandingStore standing;
    private final RiskSettling settling;
    private final Registers registers;
    private final Posts posts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Risks(
            Things things,
            RiskReading reading,
            RiskStore store,
            StandingStore standing,
            RiskSettling settling,
            Registers registers,
            Posts posts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.things = things;
        this.reading = reading;
        this.store = store;
        this.standing = standing;
        this.settling = settling;
        this.registers = registers;
        this.posts = posts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What somebody writes down about a risk.
     *
     * @param register where it is kept; counts for a new risk only, afterwards it moves by escalation
     * @param threatens what it threatens, as references
     */
    public record Draft(
            long register,
            String title,
            Risk.Words words,
            @Nullable String owner,
            String ownerNamed,
            List<String> threatens) {
        public Draft {
            threatens = List.copyOf(threatens);
        }
    }

    /** One page of a list: the rows, the key of the next page, and how many there are in all. */
    public record Page(List<Risk> rows, @Nullable String next, long total) {}

    /** How many risks are not closed, and how many of them ask for attention. */
    public record Tally(long live, long above, long escalated, long overdue) {}

    /** Writes a new risk into a register of a council. */
    public Checked<Risk> add(String council, Draft draft) {
        var problems = check(draft);
        var register = registers.find(council, draft.register()).filter(one -> one.closed() == null);
        if (register.isEmpty()) {
            problems.add(new Problem("register", "Choose a register that is open"));
        }
        problems.addAll(checkThreatened(council, draft.threatens()));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var today = LocalDate.now(clock);
        var due = settling.due(council, draft.register(), null, today);
        var card = posts.owned(
                Thing.Card.of(draft.title().strip(), summary(draft)).dated(today, due, null), draft.owner());
        var ref = things.add(KIND, council, card, NEW).ref();
        store.insert(ref, council, draft);
        draft.threatens().forEach(threatened -> things.tie(threatened, ref, TieKind.THREATENED_BY));
        return Checked.accepted(get(ref));
    }

    /** Writes a risk anew; the version is the one that the writer had before their eyes. */
    public Checked<Risk> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = check(draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = things.get(ref).card().withTitle(draft.title().strip(), summary(draft));
        things.change(ref, version, posts.owned(card, draft.owner()));
        store.update(ref, draft);
        settling.settle(ref);
        if (draft.words().significant() && !before.words().significant()) {
            events.publishEvent(new RiskAssessed(ref, before.council()));
        }
        return Checked.accepted(get(ref));
    }

    /** What search finds besides the title. */
    private static String summary(Draft draft) {
        var words = draft.words();
        return String.join("\n", words.event(), words.cause(), words.consequence())
                .strip();
    }

    private static ArrayList<Problem> check(Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter a title, up to 300 characters"));
        }
        if (draft.words().category().length() > 60) {
            problems.add(new Problem("category", "A category has up to 60 characters"));
        }
        if (draft.words().triggerDay() == null && !draft.words().trigger().isBlank()) {
            problems.add(new Problem("triggerDay", "Enter the day on which it comes to the point"));
        }
        return problems;
    }

    private List<Problem> checkThreatened(String council, List<String> refs) {
        return refs.stream()
                .filter(ref -> things.find(ref)
                        .filter(thing -> thing.council().equals(council))
                        .isEmpty())
                .map(ref -> new Problem("threatens", "There is nothing with the reference " + ref))
                .toList();
    }

    /** Takes a risk that was entered by mistake out of the record; one that is over is closed instead. */
    public Checked<String> remove(String ref) {
        var risk = get(ref);
        if (risk.seen() != null) {
            return Checked.refused("", risk.seen().body() + " has seen " + ref + "; close it instead");
        }
        things.remove(ref);
        return Checked.accepted(ref);
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Risk get(String ref) {
        return reading.get(ref);
    }

    @Transactional(readOnly = true)
    public Optional<Risk> find(String ref) {
        return reading.find(ref);
    }

    /** Those of these references that are there, by reference. */
    @Transactional(readOnly = true)
    public Map<String, Risk> all(Collection<String> refs) {
        return reading.all(refs).stream().collect(Collectors.toMap(Risk::ref, one -> one));
    }

    @Transactional(readOnly = true)
    public Page list(RiskFilter filter) {
        var found = new ArrayList<>(reading.page(filter));
        String next = null;
        if (found.size() > filter.paging().size()) {
            found.removeLast();
            next = found.getLast().ref();
        }
        return new Page(List.copyOf(found), next, store.count(filter));
    }

    /** The first of a list, where nobody asks how many there are. */
    @Transactional(readOnly = true)
    public List<Risk> first(RiskFilter filter) {
        var found = reading.page(filter);
        return List.copyOf(
                found.subList(0, Math.min(found.size(), filter.paging().size())));
    }

    @Transactional(readOnly = true)
    public long count(RiskFilter filter) {
        return store.count(filter);
    }

    @Transactional(readOnly = true)
    public Tally tally(String council) {
        return store.tally(council);
    }

    /** The categories that risks of a council have. */
    @Transactional(readOnly = true)
    public List<String> categories(String council) {
        return store.categories(council);
    }

    /** The posts that own risks, as references. */
    @Transactional(readOnly = true)
    public List<String> owners(String council) {
        return store.owners(council);
    }

    /** Works out anew how these risks stand, for instance after the appetite or the matrix has become another. */
    public void settle(Collection<String> refs) {
        settling.settle(refs);
    }

    /** Says on the cards of accepted risks that their acceptance has ended. Tells how many there were. */
    public int outlive(String council) {
        var ended = standing.outlived(council, LocalDate.now(clock));
        settling.settle(ended);
        return ended.size();
    }

    /** The references of what is not closed in a register; of the whole council for 0. */
    @Transactional(readOnly = true)
    public List<String> live(String council, long register) {
        return standing.live(council, register);
    }

    /** After a body has seen these risks. */
    public void seen(Collection<String> refs) {
        standing.seen(refs);
    }

    /** After the cadence or the body of a register has changed: the next reviews, and what its body saw last. */
    public void registerChanged(String council, long register) {
        var refs = live(council, register);
        standing.seen(refs);
        refs.forEach(ref -> settling.due(ref, LocalDate.now(clock)));
    }
}
