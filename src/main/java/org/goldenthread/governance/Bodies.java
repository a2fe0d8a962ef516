package org.goldenthread.governance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to bodies: setting one up, changing it, finding those of a council. */
@Component
@Transactional
public class Bodies {
    public static final String KIND = "body";
    private final Things things;
    private final BodyStore store;
    private final Posts posts;

    Bodies(Things things, BodyStore store, Posts posts) {
        this.things = things;
        this.store = store;
        this.posts = posts;
    }

    /**
     * What somebody writes down about a body.
     *
     * @param life the state in it counts for a new body only; afterwards it moves by decisions
     * @param officer the post that supports it
     * @param lines whom it reports to, the main line first
     */
    public record Draft(
            String name,
            Body.Words words,
            Body.Life life,
            @Nullable String officer,
            List<Body.Line> lines) {
        public Draft {
            lines = List.copyOf(lines);
        }
    }

    /** Sets a body up. */
    public Checked<Body> add(String council, Draft draft) {
        var problems = check(council, "", draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var state = draft.life().state();
        var card = card(Thing.Card.of(draft.name().strip(), draft.words().remit()), draft);
        var ref = things.add(KIND, council, card, new State(state.words(), state.tone()))
                .ref();
        store.insert(ref, council, draft.words(), draft.life());
        draw(ref, List.of(), draft.lines());
        return Checked.accepted(get(ref));
    }

    /** Writes a body anew; the version is the one that the writer had before their eyes. */
    public Checked<Body> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = check(before.council(), ref, draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = things.get(ref)
                .card()
                .withTitle(draft.name().strip(), draft.words().remit());
        things.change(ref, version, card(card, draft));
        store.update(ref, draft.words(), draft.life());
        draw(ref, before.lines(), draft.lines());
        return Checked.accepted(get(ref));
    }

    private Thing.Card card(Thing.Card card, Draft draft) {
        var life = draft.life();
        return posts.owned(card.dated(life.established(), life.sunset(), card.ended()), draft.officer());
    }

    /** Makes the ties of a body those lines and no others. */
    private void draw(String ref, List<Body.Line> before, List<Body.Line> wanted) {
        if (before.equals(wanted)) {
            return;
        }
        things.ties(List.of(ref)).stream()
                .filter(tie -> tie.kind() == TieKind.REPORTS_TO && tie.lower().equals(ref))
                .forEach(tie -> things.cut(tie.id()));
        for (var line : wanted) {
            var role = line.equals(wanted.getFirst()) ? "primary" : "secondary";
            things.tie(line.to(), ref, TieKind.REPORTS_TO, role, line.about());
        }
    }

    private List<Problem> check(String council, String ref, Draft draft) {
        var problems = new ArrayList<Problem>();
        var all = all(council);
        var name = draft.name().strip();
        if (name.isEmpty() || name.length() > 200) {
            problems.add(new Problem("name", "Enter a name, up to 200 characters"));
        }
        if (all.stream().anyMatch(one -> one.live() && !one.ref().equals(ref) && same(one.name(), name))) {
            problems.add(new Problem("name", "There is a body of this name already"));
        }
        var life = draft.life();
        if (life.established() != null && life.sunset() != null && life.sunset().isBefore(life.established())) {
            problems.add(new Problem("sunset", "It cannot end before it is established"));
        }
        problems.addAll(checkLines(all, ref, draft.lines()));
        return problems;
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.UK).equals(other.toLowerCase(Locale.UK));
    }

    /** Every line leads to another body of the council, one line to each, and none of them leads back here. */
    private static List<Problem> checkLines(List<Body> all, String ref, List<Body.Line> lines) {
        var byRef = all.stream().collect(Collectors.toMap(Body::ref, Function.identity()));
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (var line : lines) {
            var to = byRef.get(line.to());
            if (to == null || !seen.add(line.to())) {
                problems.add(new Problem("reportsTo", "Choose a body of this council, each once"));
            } else if (above(to, byRef).contains(ref)) {
                problems.add(
                        new Problem("reportsTo", to.name() + " reports to this body itself, at once or by others"));
            }
        }
        return problems;
    }

    /** A body and all it reports to, by whatever line. */
    private static List<String> above(Body body, Map<String, Body> byRef) {
        var found = new ArrayList<>(List.of(body.ref()));
        for (int i = 0; i < found.size(); i++) {
            var one = byRef.get(found.get(i));
            if (one != null) {
                one.lines().stream()
                        .map(Body.Line::to)
                        .filter(to -> !found.contains(to))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Body get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Body> find(String ref) {
        return store.find(ref);
    }

    /** All of a council by name, those that have ended too; there are never so many that pages are needed. */
    @Transactional(readOnly = true)
    public List<Body> all(String council) {
        return store.all(council);
    }

    /** Those that still meet. */
    @Transactional(readOnly = true)
    public List<Body> live(String council) {
        return all(council).stream().filter(Body::live).toList();
    }

    /** The bodies that a form may choose from; the one chosen before even where it has ended since. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String council, String none, @Nullable String chosen) {
        var choices = new ArrayList<>(List.of(new Choice("", none)));
        all(council).stream()
                .filter(one -> one.live() || one.ref().equals(chosen))
                .map(one -> new Choice(
                        one.ref(),
                        one.live()
                                ? one.name()
                                : one.name() + " (" + one.life().state().words() + ")"))
                .forEach(choices::add);
        return choices;
    }

    /** The body that a paper names; empty where there is none of this name that still meets. */
    @Transactional(readOnly = true)
    public Optional<Body> named(String council, String name) {
        return live(council).stream()
                .filter(one -> same(one.name(), name.strip()))
                .findFirst();
    }

    /** Takes a body that was entered by mistake out of the record; one that has ended is discontinued instead. */
    public void remove(String ref) {
        get(ref);
        things.remove(ref);
    }
}
