package org.goldenthread.publishing.open;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.access.NotHere;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who publish: what is public, what could be, what is held back, publishing and taking off. */
@Component
@Transactional
public class Publications {
    static final int LONGEST_REASON = 1000;
    private final Parts parts;
    private final EditionStore store;
    private final OpenSettings settings;
    private final Things things;
    private final Papers papers;
    private final Clock clock;

    Publications(Parts parts, EditionStore store, OpenSettings settings, Things things, Papers papers, Clock clock) {
        this.parts = parts;
        this.store = store;
        this.settings = settings;
        this.things = things;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * How something is to be published.
     *
     * @param opens the end of its embargo; absent for now
     * @param follows whether newly approved figures are to follow by themselves
     */
    public record Wish(@Nullable Instant opens, boolean follows) {
        public static final Wish NOW = new Wish(null, true);
    }

    /** A thing as the public would read it. @param html escaped, as JTE may print it unsafely */
    public record Preview(PublicThing thing, String html, String mark, String rows) {}

    /** Everything of a council that is public, could be, or is held back, shelf by shelf. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(String council) {
        var latest = store.latest(council);
        var plans = store.plans(council);
        List<Candidate> found = new ArrayList<>();
        for (var part : parts.all()) {
            var offers = part.offers(council);
            var cards = things.cards(offers.stream().map(Offer::ref).toList());
            for (var offer : offers) {
                found.add(new Candidate(
                        offer,
                        part.shelf(),
                        latest.get(offer.ref()),
                        plans.getOrDefault(offer.ref(), new TreeSet<>()),
                        isOpen(cards.get(offer.ref()))));
            }
        }
        found.sort(Comparator.comparingInt(one -> one.shelf().place()));
        return found;
    }

    private static boolean isOpen(@Nullable Thing thing) {
        return thing != null && thing.card().publication() == Publication.PUBLIC;
    }

    /** One of them. @throws NotHere where no room offers the thing */
    @Transactional(readOnly = true)
    public Candidate candidate(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref + " among what can be published"));
    }

    /** The same, if there is one; plans are named in lists alone. */
    @Transactional(readOnly = true)
    public Optional<Candidate> find(String ref) {
        var thing = things.find(ref);
        return thing.flatMap(one -> parts.of(one.kind()))
                .flatMap(part -> part.offer(thing.get().council(), ref)
                        .map(offer -> new Candidate(
                                offer,
                                part.shelf(),
                                store.of(ref).stream().findFirst().orElse(null),
                                Set.of(),
                                isOpen(thing.get()))));
    }

    /** Whether a room offers things of a kind to the public at all. */
    public boolean offers(String kind) {
        return parts.of(kind).isPresent();
    }

    /** Every edition of a thing, the latest first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(String ref) {
        return store.of(ref);
    }

    /** What the public would read of these now, by reference; nothing of what is held back. */
    @Transactional(readOnly = true)
    public Map<String, Preview> previews(String council, Collection<String> refs) {
        var rule = settings.of(council).small();
        var wanted = new HashSet<>(refs);
        Map<String, Preview> found = new LinkedHashMap<>();
        for (var part : parts.all()) {
            var mine = part.offers(council).stream()
                    .filter(one -> !one.isHeld() && wanted.contains(one.ref()))
                    .map(Offer::ref)
                    .toList();
            if (!mine.isEmpty()) {
                part.drafts(council, mine, rule).forEach((ref, thing) -> found.put(ref, preview(thing)));
            }
        }
        return found;
    }

    private Preview preview(PublicThing thing) {
        var more = thing.folded();
        var html = papers.open(thing.parts(), 1) + papers.folded(more.line(), more.parts());
        var rows = RowText.write(thing.rows());
        return new Preview(thing, html, RowText.mark(thing, html, rows), rows);
    }

    /**
     * Publishes things of a council: all of them, or with every reason none. Their cards are for everybody then.
     *
     * @return how many got a new edition; what is public just like this already gets none
     */
    public Checked<Integer> publish(String council, Collection<String> refs, Wish wish) {
        var problems = problems(council, wish);
        var previews = previews(council, refs);
        var chosen = new HashSet<>(refs);
        chosen.removeAll(previews.keySet());
        chosen.stream().sorted().forEach(ref -> problems.add(Problem.of(ref + " is held back: " + why(ref))));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        int made = 0;
        for (var one : previews.entrySet()) {
            made += edition(things.get(one.getKey()), one.getValue(), wish) ? 1 : 0;
        }
        return Checked.accepted(made);
    }

    private String why(String ref) {
        return find(ref).map(one -> one.offer().held()).orElse("nothing like it is ever public");
    }

    private List<Problem> problems(String council, Wish wish) {
        var problems = new ArrayList<Problem>();
        var setting = settings.of(council);
        var today = LocalDate.now(clock);
        var opens = wish.opens();
        if (!setting.opened()) {
            problems.add(Problem.of("The council has not opened its public pages yet; the settings do that"));
        }
        if (opens != null && !opens.isAfter(clock.instant())) {
            problems.add(new Problem("opens", "This moment is past; leave it empty to publish now"));
        }
        var day = opens == null ? today : opens.atZone(clock.getZone()).toLocalDate();
        var until = setting.still().to();
        if (setting.still().on(day) && until != null) {
            problems.add(new Problem(
                    "opens",
                    "Nothing new is published before the election, until " + Times.day(until)
                            + "; an embargo may end after that day"));
        }
        return problems;
    }

    private boolean edition(Thing thing, Preview preview, Wish wish) {
        var before = store.of(thing.ref());
        var now = clock.instant();
        boolean same = !before.isEmpty()
                && isOpen(thing)
                && before.getFirst().mark().equals(preview.mark())
                && before.getFirst().follows() == wish.follows()
                && (before.getFirst().shown(now) || before.getFirst().awaited(now))
                && (wish.opens() == null
                        ? before.getFirst().shown(now)
                        : wish.opens().equals(before.getFirst().span().opens()));
        if (same) {
            return false;
        }
        var seenBy = store.seenBy(thing.ref())
                .filter(ignored -> isOpen(thing))
                .orElse(thing.card().publication().code());
        if (!isOpen(thing)) {
            things.change(thing.ref(), thing.version(), thing.card().published(Publication.PUBLIC));
        }
        store.endForNext(thing.ref(), wish.opens());
        var shelf = parts.of(thing.kind()).orElseThrow().shelf().code();
        var face = new Edition.Face(
                preview.thing().title(),
                preview.thing().lead(),
                preview.thing().state(),
                preview.thing().asAt());
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        store.insert(
                new Edition(
                        thing.ref(),
                        number,
                        shelf,
                        face,
                        preview.mark(),
                        new Edition.Span(now, null, now),
                        wish.follows(),
                        ""),
                new EditionStore.Fresh(thing.council(), preview.html(), preview.rows(), seenBy, wish.opens()));
        return true;
    }

    /** Takes things off the public pages with a reason, which the pages of officers keep; their cards as before. */
    public Checked<Integer> withdraw(Collection<String> refs, String why) {
        if (why.isBlank()) {
            return Checked.refused("why", "Say why it is taken off");
        }
        if (why.strip().length() > LONGEST_REASON) {
            return Checked.refused("why", "Keep the reason under 1,000 characters");
        }
        int taken = 0;
        for (var ref : refs) {
            var thing = things.get(ref);
            var before = store.seenBy(ref);
            if (store.withdraw(ref, why.strip()) > 0) {
                taken++;
                if (isOpen(thing)) {
                    var card = thing.card()
                            .published(before.map(Publication::ofCode).orElse(Publication.INTERNAL));
                    things.change(ref, thing.version(), card);
                }
            }
        }
        return Checked.accepted(taken);
    }
}
