package org.goldenthread.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to sources: the documents in which the council is told things, and what of each is answered. */
@Component
@Transactional
public class Sources {
    public static final String KIND = "source";
    static final State NOT_CITED = new State("not cited", Tone.NONE);
    static final State CITED = new State("cited", Tone.NONE);
    private final SourceStore store;
    private final CitationStore citations;
    private final Citing citing;
    private final Things things;

    Sources(SourceStore store, CitationStore citations, Citing citing, Things things) {
        this.store = store;
        this.citations = citations;
        this.citing = citing;
        this.things = things;
    }

    /** A source with how often it is cited. */
    public record Row(Source source, int findings, int citations, int unanswered) {}

    /** Declares a source; what has cited its abbreviation so far in vain cites it from now on. */
    public Checked<String> add(String council, Source.Draft draft) {
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var thing = things.add(KIND, council, card(Thing.Card.of("", ""), draft), NOT_CITED);
        store.insert(thing.ref(), council, draft.words());
        citing.adopt(council, draft.words().abbreviation().strip(), thing.ref());
        return Checked.accepted(thing.ref());
    }

    public Checked<String> change(String ref, int version, Source.Draft draft) {
        var problems = draft.problems();
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var before = get(ref).thing();
        things.change(ref, version, card(before.card(), draft));
        store.update(ref, draft.words());
        citing.adopt(before.council(), draft.words().abbreviation().strip(), ref);
        return Checked.accepted(ref);
    }

    private static Thing.Card card(Thing.Card before, Source.Draft draft) {
        var said = String.join(" ", draft.words().abbreviation(), draft.words().issuer(), draft.about());
        return before.withTitle(draft.title().strip(), said.strip());
    }

    /** Removes a source that no finding cites. */
    public Checked<String> remove(String ref) {
        get(ref);
        int findings = citations.to(ref).size();
        if (findings > 0) {
            return Checked.refused(
                    "source", findings + (findings == 1 ? " finding cites" : " findings cite") + " " + ref + " still");
        }
        things.remove(ref);
        return Checked.accepted(ref);
    }

    @Transactional(readOnly = true)
    public Source get(String ref) {
        return things.find(ref)
                .filter(thing -> thing.kind().equals(KIND))
                .flatMap(thing -> store.find(ref).map(words -> new Source(thing, words)))
                .orElseThrow(() -> new NotHere(ref));
    }

    /** All sources of a council, the latest first. */
    @Transactional(readOnly = true)
    public List<Source> all(String council) {
        var words = store.all(council);
        var cards = things.cards(words.keySet());
        return words.entrySet().stream()
                .flatMap(one ->
                        Optional.ofNullable(cards.get(one.getKey()))
                                .map(thing -> new Source(thing, one.getValue()))
                                .stream())
                .toList();
    }

    /** All sources of a council with how often they are cited. */
    @Transactional(readOnly = true)
    public List<Row> cited(String council) {
        var counts = store.cited(council);
        return all(council).stream()
                .map(source -> {
                    var cited = counts.getOrDefault(source.thing().ref(), SourceStore.Cited.NEVER);
                    return new Row(source, cited.findings(), cited.citations(), cited.unanswered());
                })
                .toList();
    }

    /** Abbreviations that findings cite but no source is declared under, with how often. */
    @Transactional(readOnly = true)
    public Map<String, Integer> undeclared(String council) {
        return citations.undeclared(council);
    }

    /** Every paragraph of a source and where it is answered. */
    @Transactional(readOnly = true)
    public Coverage coverage(String ref) {
        var cited = citations.to(ref);
        return Coverage.of(store.paragraphs(ref), cited, things.cards(cited.keySet()));
    }

    /** The source has these paragraphs and no others: "1-98, 101, page 3". Gives how many. */
    public Checked<Integer> declareParagraphs(String ref, String text) {
        var council = get(ref).thing().council();
        var wanted = text.isBlank() ? Checked.accepted(List.<Coverage.Declared>of()) : Coverage.read(text);
        return wanted.then(all -> {
            store.undeclareOthers(ref, all.stream().map(Coverage.Declared::key).toList());
            int position = 0;
            for (var one : all) {
                store.declare(ref, council, one, position++);
            }
            return Checked.accepted(all.size());
        });
    }

    /** Somebody read a paragraph and found that it needs no answer, or, with no reason given, that it needs one. */
    public Checked<String> needsNoAnswer(String ref, Coverage.Declared where) {
        if (where.needless().length() > 300) {
            return Checked.refused("needless", "Say in up to 300 characters why no answer is needed");
        }
        return store.needless(ref, where) == 0
                ? Checked.refused("locator", "Only a declared paragraph can be marked; declare the paragraphs first")
                : Checked.accepted(where.locator());
    }
}
