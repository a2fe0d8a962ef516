package org.goldenthread.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.thread.StatesChanged;
import org.goldenthread.thread.ThingChanged;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieCut;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.TiesMade;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the states of priorities and plans true whenever the work below them changes. */
@Component
class PlanStates {
    private final PlanStore plans;
    private final PriorityStore priorities;
    private final WorkstreamStore workstreams;
    private final Things things;
    private final ApplicationEventPublisher events;

    PlanStates(
            PlanStore plans,
            PriorityStore priorities,
            WorkstreamStore workstreams,
            Things things,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.workstreams = workstreams;
        this.priorities = priorities;
        this.things = things;
        this.events = events;
    }

    /** Works out a priority's state anew, and that of what it serves where it has become another. */
    void settle(String ref) {
        var facts = priorities.facts(ref);
        if (facts.isPresent() && plans.settle(ref, PriorityState.of(facts.get()))) {
            var priority = priorities.find(ref).orElseThrow();
            announce(ref, Priorities.KIND);
            if (priority.at().parent() != null) {
                settle(priority.at().parent());
            }
        }
    }

    /** An approved plan in which something changes is no longer what was approved. */
    void planChanged(String ref) {
        plans.find(ref)
                .filter(plan -> plan.state().equals(Plan.APPROVED))
                .filter(plan -> plans.settle(ref, Plan.CHANGED))
                .ifPresent(plan -> announce(ref, Plans.KIND));
    }

    private void announce(String ref, String kind) {
        things.find(ref).ifPresent(thing -> events.publishEvent(new ThingChanged(ref, kind, thing.council())));
    }

    @EventListener
    void on(TiesMade made) {
        made.ties().stream()
                .map(tie -> new Upper(tie.upper(), tie.kind()))
                .distinct()
                .forEach(this::tieChanged);
    }

    @EventListener
    void on(TieCut cut) {
        tieChanged(new Upper(cut.upper(), cut.kind()));
        if (cut.kind() == TieKind.SERVED_BY) {
            priorities
                    .find(cut.lower())
                    .filter(lower -> cut.upper().equals(lower.at().parent()))
                    .ifPresent(lower -> priorities.setParent(lower.ref(), null));
        }
    }

    /** The upper end of a tie, of which alone a plan knows how it stands. */
    private record Upper(String ref, TieKind kind) {}

    private void tieChanged(Upper upper) {
        boolean counts = upper.kind() == TieKind.DELIVERED_BY || upper.kind() == TieKind.MEASURED_BY;
        if (counts || upper.kind() == TieKind.SERVED_BY) {
            settle(upper.ref());
        }
        if (counts) {
            priorities.find(upper.ref()).ifPresent(priority -> planChanged(priority.plan()));
        }
    }

    @EventListener
    void on(ThingChanged changed) {
        if (changed.kind().equals(Workstreams.KIND)) {
            workstreams
                    .find(changed.ref())
                    .ifPresent(one -> things.setState(
                            one.ref(),
                            Workstream.state(
                                    one.owner() != null || !one.ownerNamed().isBlank(), one.course())));
        }
        if (!changed.kind().equals(Priorities.KIND) && !changed.kind().equals(Plans.KIND)) {
            settleAbove(List.of(changed.ref()));
        }
    }

    @EventListener
    void on(StatesChanged changed) {
        settleAbove(changed.refs());
    }

    /** Works out anew the states of what things deliver or measure. */
    void settleAbove(Collection<String> refs) {
        var lower = Set.copyOf(refs);
        var uppers = things.ties(lower).stream()
                .filter(tie -> lower.contains(tie.lower()))
                .filter(tie -> tie.kind() == TieKind.DELIVERED_BY || tie.kind() == TieKind.MEASURED_BY)
                .map(Tie::upper)
                .collect(Collectors.toSet());
        things.cards(uppers).values().stream()
                .filter(upper -> upper.kind().equals(Priorities.KIND))
                .forEach(upper -> settle(upper.ref()));
    }
}
