package org.goldenthread.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.tally.Tallies;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to findings: what the council has been told, and where. What it answers goes through {@link Responses}. */
@Component
@Transactional
public class Findings {
    public static final String KIND = "finding";
    private static final int UNANSWERED = 200;
    private final FindingStore store;
    private final CitationStore citations;
    private final ResponseStore responses;
    private final Citing citing;
    private final Things things;
    private final Tallies tallies;

    Findings(
            FindingStore store,
            CitationStore citations,
            ResponseStore responses,
            Citing citing,
            Things things,
            Tallies tallies) {
        this.store = store;
        this.citations = citations;
        this.responses = responses;
        this.citing = citing;
        this.things = things;
        this.tallies = tallies;
    }

    /** Enters a finding, at the end of its council's; gives its reference. */
    public Checked<String> add(String council, Finding.Draft draft) {
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var ref =
                things.add(KIND, council, draft.card(), FindingState.NO_ANSWER).ref();
        store.insert(ref, council, draft.words().at(store.nextPosition(council)));
        citing.replace(ref, council, draft.citations());
        return Checked.accepted(ref);
    }

    /**
     * Writes a finding anew; its responses stay as they are.
     *
     * @param version the version of the card that the writer had before their eyes
     */
    public Checked<String> change(String ref, int version, Finding.Draft draft) {
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var before = get(ref);
        var thing = things.change(ref, version, draft.card());
        store.update(ref, draft.words().at(before.words().position()));
        citing.replace(ref, thing.council(), draft.citations());
        return Checked.accepted(ref);
    }

    /** Takes a finding out of the record, with what was answered to it; the trail keeps both. */
    public void remove(String ref) {
        get(ref);
        things.remove(ref);
    }

    /** Takes a finding out of the record unless somebody has built on it. */
    public Checked<String> withdraw(String ref) {
        if (find(ref).isEmpty()) {
            return Checked.accepted(ref);
        }
        if (store.standingOn(ref) > 0) {
            return Checked.refused(
                    "finding", "Comments or other work stand on " + ref + "; remove them first, or keep the finding");
        }
        remove(ref);
        return Checked.accepted(ref);
    }

    @Transactional(readOnly = true)
    public Optional<Finding> find(String ref) {
        return things.find(ref)
                .filter(thing -> thing.kind().equals(KIND))
                .flatMap(thing -> store.find(ref).map(words -> whole(thing, words)));
    }

    /** The finding with a reference. @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Finding get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    private Finding whole(Thing thing, Finding.Words words) {
        var refs = List.of(thing.ref());
        return new Finding(
                thing,
                words,
                citations.of(refs).getOrDefault(thing.ref(), List.of()),
                responses.of(refs).getOrDefault(thing.ref(), List.of()));
    }

    @Transactional(readOnly = true)
    public FindingList list(FindingList.Filter filter) {
        var refs = new ArrayList<>(store.page(filter));
        String next = null;
        if (refs.size() > filter.turn().size()) {
            refs.removeLast();
            next = refs.getLast();
        }
        boolean whole = next == null && filter.turn().after() == null;
        var rows = whole(refs).stream().map(Findings::row).toList();
        return new FindingList(rows, next, whole ? refs.size() : total(filter));
    }

    /** Findings that these posts own and nobody has answered, the most urgent of each post first. */
    @Transactional(readOnly = true)
    public List<FindingList.Row> unanswered(String council, Set<String> posts) {
        var all = FindingList.Filter.of(council);
        var turn = new FindingList.Turn(FindingList.Order.DUE, false, null, UNANSWERED);
        return posts.stream()
                .sorted()
                .flatMap(post ->
                        list(all.waiting(FindingState.NO_ANSWER.words(), post).turned(turn)).rows().stream())
                .toList();
    }

    private long total(FindingList.Filter filter) {
        if (!filter.byStateAtMost()) {
            return store.count(filter);
        }
        return tallies.states(filter.council(), KIND).entrySet().stream()
                .filter(state -> filter.state().isEmpty() || filter.state().equals(state.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The findings of a page of a list, with all that they cite and what is answered to them. */
    @Transactional(readOnly = true)
    public List<Finding> whole(List<String> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        var cards = things.cards(refs);
        var words = store.all(refs);
        var cited = citations.of(refs);
        var answered = responses.of(refs);
        var found = new ArrayList<Finding>();
        for (var ref : refs) {
            var card = cards.get(ref);
            var told = words.get(ref);
            if (card != null && told != null) {
                found.add(new Finding(
                        card, told, cited.getOrDefault(ref, List.of()), answered.getOrDefault(ref, List.of())));
            }
        }
        return found;
    }

    private static FindingList.Row row(Finding finding) {
        return new FindingList.Row(
                finding.thing(),
                finding.words(),
                finding.citations().stream().map(Citation::label).distinct().collect(Collectors.joining(", ")),
                finding.responses().stream()
                        .map(response -> named(response.answer()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** Tied work by its reference, everything else by its kind. */
    private static String named(Response.Answer answer) {
        return Objects.requireNonNullElse(answer.work(), answer.kind().words());
    }
}
