package org.goldenthread.benefits.headlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.benefits.headlines.Headline.Figure;
import org.goldenthread.benefits.headlines.Headline.Part;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.ThingChanged;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to figures that were said, and to what they are made of. */
@Component
@Transactional
public class Headlines {
    public static final String KIND = "headline";
    private final HeadlineStore store;
    private final Savings savings;
    private final Things things;

    Headlines(HeadlineStore store, Savings savings, Things things) {
        this.store = store;
        this.savings = savings;
        this.things = things;
    }

    @Bean
    static Kind headlineKind() {
        return new Kind(KIND, "HL", "Headline", "Headlines", "/benefits/headlines", 7);
    }

    /** Writes down a figure that was said; it is made of nothing yet. */
    public Checked<Headline> add(String council, String title, Figure figure) {
        var problems = problems(title, figure);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = Thing.Card.of(title.strip(), figure.saidIn());
        var ref = things.add(KIND, council, card, new State("unexplained part", Tone.BAD))
                .ref();
        store.insert(ref, council, figure);
        return Checked.accepted(settled(ref));
    }

    /** Writes a figure anew; the version is the one that the writer had before their eyes. */
    public Checked<Headline> change(String ref, int version, String title, Figure figure) {
        var problems = problems(title, figure);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, things.get(ref).card().withTitle(title.strip(), figure.saidIn()));
        store.update(ref, figure);
        return Checked.accepted(settled(ref));
    }

    private static List<Problem> problems(String title, Figure figure) {
        var problems = new ArrayList<Problem>();
        if (title.isBlank() || title.strip().length() > 300) {
            problems.add(new Problem("title", "Enter what was said, up to 300 characters"));
        }
        if (figure.first() < 1990 || figure.last() > 2100 || figure.last() < figure.first()) {
            problems.add(new Problem("last", "The last year is the first or a later one"));
        }
        if (figure.saidIn().isBlank() || figure.saidIn().length() > 500) {
            problems.add(new Problem("saidIn", "Say where it was said, such as “Cabinet, 4 March, item 7”"));
        }
        return problems;
    }

    /** Says which lines a headline counts. */
    public Headline countsLines(String ref, Set<String> lines) {
        var thing = things.get(ref);
        things.touch(ref, thing.version());
        store.setLines(ref, thing.council(), lines);
        return settled(ref);
    }

    /** Names a part of a headline that stands in no line. */
    public Checked<Headline> name(String ref, String name, Money amount) {
        if (name.isBlank() || name.strip().length() > 300) {
            return Checked.refused("name", "Name what it is, up to 300 characters");
        }
        if (amount.isZero()) {
            return Checked.refused("amount", "Enter how much it is");
        }
        var thing = things.get(ref);
        things.touch(ref, thing.version());
        store.addRest(ref, thing.council(), name.strip(), amount);
        return Checked.accepted(settled(ref));
    }

    public Headline unname(String ref, long rest) {
        if (store.dropRest(ref, rest) == 0) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        things.touch(ref, things.get(ref).version());
        return settled(ref);
    }

    /** Takes a headline that was written down by mistake out of the record; refused once a part of it was named. */
    public Checked<String> remove(String ref) {
        if (!get(ref).rest().isEmpty()) {
            return Checked.refused(
                    "", "Somebody has explained a part of " + ref + "; take that away first, or keep it");
        }
        things.remove(ref);
        return Checked.accepted(ref);
    }

    private Headline settled(String ref) {
        var headline = get(ref);
        things.setState(ref, headline.state());
        return get(ref);
    }

    /** A line has changed: what counts it may reconcile now, or no longer. */
    @EventListener
    void lineChanged(ThingChanged changed) {
        if (changed.kind().equals(Savings.KIND)) {
            store.counting(changed.ref()).forEach(this::settled);
        }
    }

    @Transactional(readOnly = true)
    public Headline get(String ref) {
        var council = things.get(ref).council();
        return of(council).stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotHere(ref));
    }

    /** Every headline of a council, the latest year first. */
    @Transactional(readOnly = true)
    public List<Headline> of(String council) {
        var kept = store.of(council);
        var refs = kept.stream().map(HeadlineStore.Kept::ref).toList();
        var cards = things.cards(refs);
        var lines = store.lines(refs);
        var rest = store.rest(refs);
        var counted = lines.values().stream().flatMap(List::stream).distinct().toList();
        var known = savings.all(counted).stream().collect(Collectors.toMap(Saving::ref, one -> one));
        var years = savings.years(counted);
        return kept.stream()
                .filter(one -> cards.containsKey(one.ref()))
                .map(one -> new Headline(
                        java.util.Objects.requireNonNull(cards.get(one.ref())),
                        one.figure(),
                        parts(one.figure(), lines.getOrDefault(one.ref(), List.of()), known, years),
                        rest.getOrDefault(one.ref(), List.of())))
                .toList();
    }

    private static List<Part> parts(
            Figure figure, List<String> lines, Map<String, Saving> known, Map<String, List<Recorded>> years) {
        return lines.stream()
                .map(known::get)
                .filter(java.util.Objects::nonNull)
                .map(saving -> new Part(saving, amount(figure, saving, years.getOrDefault(saving.ref(), List.of()))))
                .toList();
    }

    private static Money amount(Figure figure, Saving saving, List<Recorded> years) {
        return years.stream()
                .filter(one -> one.is().year() >= figure.first() && one.is().year() <= figure.last())
                .map(one -> figure.basis()
                        .of(YearSum.of(saving.state(), one.is(), one.is().year())))
                .reduce(Money.ZERO, Money::plus);
    }
}
