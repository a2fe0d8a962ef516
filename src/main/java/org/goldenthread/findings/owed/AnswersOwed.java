package org.goldenthread.findings.owed;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Response.Kind;
import org.goldenthread.findings.Responses;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Findings that wait for the answer of the post that owns them, among everything that it owes. */
@Component
class AnswersOwed implements Owing {
    /** Those that need nothing but words; the others have a page of their own. */
    static final List<Kind> IN_WORDS = List.of(Kind.NARRATIVE, Kind.IN_PLACE, Kind.IN_PART, Kind.OPEN);

    private static final Sort SORT = new Sort("answer", "answer", "answers", "Findings to answer", 30);
    private final Findings findings;
    private final Responses responses;
    private final Templates templates;

    AnswersOwed(Findings findings, Responses responses, Templates templates) {
        this.findings = findings;
        this.responses = responses;
        this.templates = templates;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<String> styles() {
        return List.of("/findings/style/findings.css");
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        return findings.unanswered(visitor.council(), posts).stream()
                .map(row -> duty(row.thing(), row.words()))
                .toList();
    }

    private Duty duty(Thing thing, Finding.Words words) {
        var due = thing.card().due();
        return new Duty(
                thing.ref(),
                what(thing),
                due == null ? Term.OPEN : Term.by(due),
                "",
                thing.owner(),
                form(thing, words, Map.of(), List.of()));
    }

    private static Duty.What what(Thing thing) {
        return new Duty.What(thing.ref(), thing.title(), "", "/findings/" + thing.ref());
    }

    private Content form(Thing thing, Finding.Words words, Map<String, String> typed, List<Problem> problems) {
        return templates.content(
                "findings/answer-fields",
                Map.of(
                        "thing",
                        thing,
                        "told",
                        words.verbatim(),
                        "kinds",
                        IN_WORDS,
                        "kind",
                        typed.getOrDefault("kind", ""),
                        "words",
                        typed.getOrDefault("words", ""),
                        "problems",
                        problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> typed) {
        var finding = findings.get(key);
        var thing = finding.thing();
        if (!thing.council().equals(visitor.council())) {
            throw new NotHere(key);
        }
        if (!visitor.mayChange(thing.owner())) {
            throw new NotAllowed("You may read " + key + " but not answer it");
        }
        var kind = IN_WORDS.stream()
                .filter(one -> one.code().equals(typed.getOrDefault("kind", "")))
                .findFirst()
                .orElseThrow(() -> new NotHere("the kind of answer"));
        return switch (responses.add(key, Response.Answer.of(kind, typed.getOrDefault("words", "")))) {
            case Checked.Accepted<Long> kept -> new Outcome.Done(what(thing), "Answered: " + kind.words());
            case Checked.Refused<Long>(List<Problem> problems) -> {
                var said = problems.stream().map(Problem::message).collect(Collectors.joining(" "));
                var placed = List.of(new Problem("words-" + key, said));
                yield new Outcome.Again(what(thing), placed, form(thing, finding.words(), typed, placed));
            }
        };
    }
}
