package org.goldenthread.intake.recognition;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.springframework.stereotype.Component;

/**
 * Asks every recogniser about a paper and weaves the answers into one: what several of them found is one proposal, in
 * the order in which the paper tells it.
 */
@Component
public final class Recognition {
    private static final Logger LOG = System.getLogger(Recognition.class.getName());
    private static final Comparator<Place> READING_ORDER =
            Comparator.comparingInt(Place::block).thenComparingInt(Place::row).thenComparingInt(Place::column);

    private record Key(String kind, String ref) {}

    private final List<Recogniser> recognisers;

    public Recognition(List<Recogniser> recognisers) {
        this.recognisers = recognisers.stream()
                .sorted(Comparator.comparing(recogniser -> recogniser.getClass().getName()))
                .toList();
    }

    /** All that can be proposed from the paper, and all that a person should know about it. */
    public Recognised recognise(Paper whole) {
        var paper = Bounds.within(whole);
        var woven = new LinkedHashMap<Key, Proposal>();
        var notes = new LinkedHashSet<>(paper.notes());
        for (var recogniser : recognisers) {
            var found = ask(recogniser, paper);
            for (var proposal : found.proposals()) {
                woven.merge(new Key(proposal.kind(), proposal.ref()), proposal, Recognition::together);
            }
            notes.addAll(found.notes());
        }
        return new Recognised(
                woven.values().stream()
                        .sorted(Comparator.comparing(Proposal::place, READING_ORDER))
                        .toList(),
                notes.stream()
                        .sorted(Comparator.comparing(Note::place, READING_ORDER))
                        .toList());
    }

    /** One recogniser that fails must not keep a council from what the others found. */
    private static Recognised ask(Recogniser recogniser, Paper paper) {
        try {
            return recogniser.recognise(paper);
        } catch (RuntimeException | StackOverflowError failure) {
            var name = recogniser.getClass().getSimpleName();
            LOG.log(Level.ERROR, name + " failed on " + paper.name(), failure);
            var note = new Note(
                    "recogniser-failed",
                    "A part of the recognition (" + name + ") failed on this paper; what it looks for is missing here.",
                    Place.ofBlock(0, 0, 1));
            return new Recognised(List.of(), List.of(note));
        }
    }

    private static Proposal together(Proposal first, Proposal second) {
        var fields = new LinkedHashMap<String, Object>(first.fields());
        second.fields().forEach(fields::putIfAbsent);
        boolean earlier = READING_ORDER.compare(first.place(), second.place()) <= 0;
        return new Proposal(
                first.kind(),
                first.ref(),
                first.title().isBlank() ? second.title() : first.title(),
                first.text().isBlank() ? second.text() : first.text(),
                fields,
                union(first.ties(), second.ties()),
                earlier ? first.place() : second.place(),
                union(first.notes(), second.notes()));
    }

    private static <T> List<T> union(Collection<T> first, Collection<T> second) {
        var all = new LinkedHashSet<>(first);
        all.addAll(second);
        return new ArrayList<>(all);
    }
}
