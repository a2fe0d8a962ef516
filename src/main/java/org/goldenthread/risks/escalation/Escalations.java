package org.goldenthread.risks.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskAssessed;
import org.goldenthread.risks.RiskState;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.Steps;
import org.goldenthread.risks.escalation.EscalationStore.Scope;
import org.goldenthread.risks.register.Ladder;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what rules ask for: risks that belong one register up, or may come down again. A register's rule proposes
 * or does. What a rule brought up and would not bring up any more may come down again: that is always decided by
 * somebody. What somebody brought up by judgement stays until somebody takes it down.
 */
@Component
@Transactional
public class Escalations {
    private static final int MOST = 200;
    private final EscalationStore store;
    private final Risks risks;
    private final Steps steps;
    private final Registers registers;
    private final Clock clock;

    Escalations(EscalationStore store, Risks risks, Steps steps, Registers registers, Clock clock) {
        this.store = store;
        this.risks = risks;
        this.steps = steps;
        this.registers = registers;
        this.clock = clock;
    }

    /** What the rules of a council's registers ask for, upwards first, the worst first; the first few hundred. */
    @Transactional(readOnly = true)
    public List<Proposal> all(String council) {
        var refs = Stream.of(store.upwards(new Scope(council, false, null, MOST)), store.downwards(council, MOST))
                .flatMap(Collection::stream)
                .toList();
        return judged(council, refs);
    }

    /** What belongs one register up and nobody has decided, the worst first. @param among only these; null for all */
    @Transactional(readOnly = true)
    public List<Proposal> upwards(String council, @Nullable Set<String> among, int most) {
        return judged(council, store.upwards(new Scope(council, false, among, most)));
    }

    private List<Proposal> judged(String council, List<String> refs) {
        var found = risks.all(refs);
        var ladder = new Ladder(registers.all(council));
        return refs.stream()
                .flatMap(ref -> Stream.ofNullable(found.get(ref)))
                .flatMap(risk -> judged(risk, ladder).stream())
                .toList();
    }

    /** What the rules ask for with this risk; empty where nothing, or where somebody has decided otherwise. */
    @Transactional(readOnly = true)
    public Optional<Proposal> of(Risk risk) {
        return judged(risk, new Ladder(registers.all(risk.council())))
                .filter(one -> !store.declined(risk.ref(), one.move() == Move.ESCALATE));
    }

    private Optional<Proposal> judged(Risk risk, Ladder ladder) {
        var state = risk.standing().state();
        if (state != RiskState.OPEN && state != RiskState.ESCALATED) {
            return Optional.empty();
        }
        var now = ladder.get(risk.standing().register());
        var reasons = EscalationRule.reasons(now.rules(), facts(risk, now), LocalDate.now(clock));
        var up = ladder.above(now);
        if (!reasons.isEmpty() && up.isPresent()) {
            return Optional.of(new Proposal(risk, Move.ESCALATE, now, up.get(), String.join("; ", reasons)));
        }
        var below = ladder.below(ladder.get(risk.standing().home()), now);
        return state == RiskState.ESCALATED ? down(risk, now, below) : Optional.empty();
    }

    private Optional<Proposal> down(Risk risk, Register now, Register below) {
        var reasons = EscalationRule.reasons(below.rules(), facts(risk, below), LocalDate.now(clock));
        boolean comparable = risk.current() != null && risk.current().mark().matrix() == below.matrix();
        return reasons.isEmpty() && comparable && store.raisedByRule(risk.ref())
                ? Optional.of(new Proposal(
                        risk,
                        Move.DE_ESCALATE,
                        now,
                        below,
                        "the rule of %s would not bring it here any more".formatted(below.name())))
                : Optional.empty();
    }

    private static EscalationRule.Facts facts(Risk risk, Register register) {
        var current = risk.current();
        return new EscalationRule.Facts(
                current != null && current.mark().matrix() == register.matrix()
                        ? current.mark().score()
                        : null,
                risk.standing().due(),
                risk.words().significant());
    }

    /** A register whose rule acts by itself does so as soon as a risk is judged; the step carries the rule's words. */
    @EventListener
    void on(RiskAssessed judged) {
        act(judged.ref());
    }

    private void act(String ref) {
        var risk = risks.get(ref);
        of(risk).filter(one -> one.move() == Move.ESCALATE && one.from().rules().byItself())
                .ifPresent(one -> steps.take(ref, risk.version(), Steps.Wish.byRule(Move.ESCALATE, one.words())));
    }

    /** Those whose reviews have become overdue since they were judged. Tells how many it moved. */
    public int round(String council) {
        var due = store.upwards(new Scope(council, true, null, MOST));
        due.forEach(this::act);
        return due.size();
    }
}
