package org.goldenthread.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.register.Ladder;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the moves of risks: to the register above and down again, accepted, closed; never without a reason. */
@Component
@Transactional
public class Steps {
    private static final int LONGEST = 36;
    private final RiskReading reading;
    private final StandingStore store;
    private final RiskSettling settling;
    private final Registers registers;
    private final Things things;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Steps(
            RiskReading reading,
            StandingStore store,
            RiskSettling settling,
            Registers registers,
            Things things,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reading = reading;
        this.store = store;
        this.settling = settling;
        this.registers = registers;
        this.things = things;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What somebody wants to happen to a risk.
     *
     * @param reason at least three characters
     * @param rule the rule that asks for it; empty where somebody judged
     * @param approver who accepts it; for {@link Move#ACCEPT} only
     * @param until when the acceptance ends; for {@link Move#ACCEPT} only
     * @param day the day it was decided; absent for today
     */
    public record Wish(
            Move move,
            String reason,
            String rule,
            String approver,
            @Nullable LocalDate until,
            @Nullable LocalDate day) {
        public static Wish of(Move move, String reason) {
            return new Wish(move, reason, "", "", null, null);
        }

        public static Wish byRule(Move move, String rule) {
            return new Wish(move, "By rule: " + rule, rule, "", null, null);
        }

        public static Wish accept(String reason, String approver, @Nullable LocalDate until) {
            return new Wish(Move.ACCEPT, reason, "", approver, until, null);
        }

        /** The same, decided on a day gone by. */
        public Wish on(LocalDate other) {
            return new Wish(move, reason, rule, approver, until, other);
        }
    }

    /** Makes a move, on the version that the writer had before their eyes. */
    public Checked<Risk> take(String ref, int version, Wish wish) {
        var risk = reading.get(ref);
        var today = wish.day() == null ? LocalDate.now(clock) : wish.day();
        var to = goal(risk, wish.move());
        var problems = check(risk, wish, to, today);
        if (to.isEmpty() || !problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var before = risk.standing();
        long register = to.get().id();
        var after = before.state().after(wish.move(), register != before.home()).orElseThrow();
        var step = new Step(
                wish.move(),
                before.state(),
                after,
                before.register(),
                register,
                wish.rule(),
                today,
                wish.reason().strip(),
                wish.move() == Move.ACCEPT ? wish.approver().strip() : "",
                wish.move() == Move.ACCEPT ? wish.until() : null,
                null);
        var card = things.get(ref).card();
        things.change(
                ref,
                version,
                after == RiskState.CLOSED
                        ? card.dated(card.starts(), null, today)
                        : card.dated(card.starts(), to.get().cadence().next(reviewed(before, today)), null));
        store.insert(ref, risk.council(), step);
        if (wish.move() != Move.DECLINE) {
            store.stands(ref, step);
            store.seen(List.of(ref));
            settling.settle(ref);
        }
        events.publishEvent(new RiskMoved(ref, risk.council(), wish.move()));
        return Checked.accepted(reading.get(ref));
    }

    private static LocalDate reviewed(Risk.Standing before, LocalDate today) {
        return before.reviewed() == null ? today : before.reviewed();
    }

    private List<Problem> check(Risk risk, Wish wish, Optional<Register> to, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (!risk.standing().state().allowed().contains(wish.move())) {
            problems.add(Problem.of("%s is %s; it cannot be %s"
                    .formatted(
                            risk.ref(),
                            risk.standing().state().words(),
                            wish.move().done())));
        } else if (to.isEmpty()) {
            problems.add(Problem.of("No open register stands above this one; give it one first"));
        }
        if (today.isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("day", "It was decided today at the latest"));
        }
        if (wish.reason().strip().length() < 3 || wish.reason().length() > 2000) {
            problems.add(new Problem("reason", "Say why"));
        }
        if (wish.move() == Move.ACCEPT) {
            if (wish.approver().isBlank()) {
                problems.add(new Problem("approver", "Say who accepts it"));
            }
            if (wish.until() == null || !wish.until().isAfter(today)) {
                problems.add(
                        new Problem("until", "Enter the day on which the acceptance ends, tomorrow at the earliest"));
            } else if (wish.until().isAfter(today.plusMonths(LONGEST))) {
                problems.add(new Problem("until", "A risk is accepted for three years at most"));
            }
        }
        return problems;
    }

    /** The register in which the risk stands after a move; empty where there is none to go to. */
    @Transactional(readOnly = true)
    public Optional<Register> goal(Risk risk, Move move) {
        var ladder = new Ladder(registers.all(risk.council()));
        var now = ladder.get(risk.standing().register());
        return switch (move) {
            case ESCALATE -> ladder.above(now);
            case DE_ESCALATE ->
                Optional.of(ladder.below(ladder.get(risk.standing().home()), now));
            case ACCEPT, WITHDRAW, CLOSE, REOPEN, DECLINE -> Optional.of(now);
        };
    }

    /** Every move of a risk, the latest first. */
    @Transactional(readOnly = true)
    public List<Step> of(String ref) {
        return store.steps(ref);
    }
}
