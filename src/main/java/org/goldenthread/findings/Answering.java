package org.goldenthread.findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.thread.StatesChanged;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.ThingChanged;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.ThingsAdded;
import org.goldenthread.thread.TieCut;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.TiesMade;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out how findings stand whenever an answer, a tie or the work at the other end of a tie changes. */
@Component
@Transactional
class Answering {
    private final FindingStore findings;
    private final ResponseStore responses;
    private final Things things;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            FindingStore findings,
            ResponseStore responses,
            Things things,
            ApplicationEventPublisher events,
            Clock clock) {
        this.findings = findings;
        this.responses = responses;
        this.things = things;
        this.events = events;
        this.clock = clock;
    }

    /** Works out a finding's state from its answers, and from work that was tied to it without one. */
    void derive(String ref) {
        var answers = responses.of(List.of(ref)).getOrDefault(ref, List.of());
        var work = things.tiedTo(ref).stream()
                .filter(tied -> tied.downwards() && tied.tie().kind() == TieKind.ANSWERED_BY)
                .map(tied -> tied.other())
                .toList();
        write(ref, FindingState.of(parts(answers, work), LocalDate.now(clock)), Findings.KIND);
    }

    private static List<FindingState.Part> parts(List<Response> answers, List<Thing> work) {
        var parts = new ArrayList<FindingState.Part>();
        for (var response : answers) {
            var answer = response.answer();
            if (answer.work() == null) {
                parts.add(new FindingState.Part(
                        answer.kind(),
                        null,
                        answer.progress().due(),
                        answer.progress().completed(),
                        answer.refusal().review()));
            }
        }
        work.stream()
                .distinct()
                .forEach(thing -> parts.add(FindingState.Part.work(thing.state().tone())));
        return parts;
    }

    private void write(String ref, org.goldenthread.vocabulary.State state, String kind) {
        if (findings.derive(ref, state)) {
            events.publishEvent(new ThingChanged(ref, kind, things.get(ref).council()));
        }
    }

    @EventListener
    void on(TiesMade made) {
        made.ties().forEach(tie -> tied(tie.upper(), tie.lower(), tie.kind()));
    }

    @EventListener
    void on(TieCut cut) {
        tied(cut.upper(), cut.lower(), cut.kind());
    }

    private void tied(String upper, String lower, TieKind kind) {
        if (kind == TieKind.ANSWERED_BY && isFinding(upper)) {
            derive(upper);
        }
        if (kind == TieKind.CITED_BY && isFinding(lower)) {
            boolean cited = things.ties(List.of(upper)).stream()
                    .anyMatch(
                            tie -> tie.kind() == TieKind.CITED_BY && tie.upper().equals(upper));
            write(upper, cited ? Sources.CITED : Sources.NOT_CITED, Sources.KIND);
        }
    }

    private boolean isFinding(String ref) {
        return things.find(ref).filter(it -> it.kind().equals(Findings.KIND)).isPresent();
    }

    /** The work at the other end of a tie stands differently now. */
    @EventListener
    void on(ThingChanged changed) {
        if (changed.kind().equals(Findings.KIND) || changed.kind().equals(Sources.KIND)) {
            return;
        }
        deriveAbove(List.of(changed.ref()));
    }

    @EventListener
    void on(StatesChanged changed) {
        deriveAbove(changed.refs());
    }

    private void deriveAbove(List<String> refs) {
        var lower = Set.copyOf(refs);
        things.ties(lower).stream()
                .filter(tie -> tie.kind() == TieKind.ANSWERED_BY && lower.contains(tie.lower()))
                .map(tie -> tie.upper())
                .distinct()
                .filter(this::isFinding)
                .forEach(this::derive);
    }

    /** What an answer named by its title alone has come into the record: the answer is tied to it. */
    @EventListener
    void on(ThingsAdded added) {
        if (added.kind().equals(Findings.KIND) || added.kind().equals(Sources.KIND)) {
            return;
        }
        var named = new HashMap<String, Thing>();
        things.cards(added.refs())
                .values()
                .forEach(work -> named.putIfAbsent(work.title().toLowerCase(Locale.ROOT), work));
        for (var waiting : responses.waitingFor(added.council(), named.keySet())) {
            var answer = waiting.answer();
            var work = named.get(answer.named().toLowerCase(Locale.ROOT));
            if (work == null) {
                continue;
            }
            var tied = Response.Answer.work(work.ref(), work.title(), answer.words());
            if (responses.update(waiting.id(), waiting.version(), tied) > 0) {
                things.tie(waiting.ref(), work.ref(), TieKind.ANSWERED_BY);
            }
        }
    }

    /** The calendar alone has changed how these stand: a review or an action fell due. Gives how many. */
    int overtaken() {
        var refs = responses.overtaken(LocalDate.now(clock));
        refs.forEach(this::derive);
        return refs.size();
    }
}
