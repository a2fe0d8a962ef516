package org.goldenthread.governance.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.goldenthread.governance.decisions.DecisionState.Need;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a decision's route: publication, call-in and its answer, and putting it into effect. */
@Component
@Transactional
public class DecisionRoute {
    private final Decisions decisions;
    private final DecisionRules rules;
    private final DecisionStore store;
    private final DecisionRowStore rows;
    private final Things things;
    private final Clock clock;

    DecisionRoute(
            Decisions decisions,
            DecisionRules rules,
            DecisionStore store,
            DecisionRowStore rows,
            Things things,
            Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.store = store;
        this.rows = rows;
        this.things = things;
        this.clock = clock;
    }

    /** The way a decision has gone, from the beginning. */
    @Transactional(readOnly = true)
    public List<DecisionStep> of(String ref) {
        return rows.steps(ref);
    }

    /** Moves a decision on, as the table of moves allows. @param version as the mover had it before their eyes */
    public Checked<Decision> move(String ref, int version, DecisionStep.Wish wish) {
        var day = wish.day() == null ? LocalDate.now(clock) : wish.day();
        var before = on(ref, day);
        var problems = check(before, wish, day);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        passing(before);
        go(before, wish, day);
        decisions.settle(ref);
        return Checked.accepted(decisions.get(ref));
    }

    /** As it stood on a day: what is entered late counts as on the day on which it happened. */
    private Decision on(String ref, LocalDate day) {
        return store.find(ref).map(one -> Shown.on(one, day)).orElseThrow(() -> new NotHere(ref));
    }

    private void go(Decision before, DecisionStep.Wish wish, LocalDate day) {
        var after = before.life().after(wish.move()).orElseThrow();
        rows.step(before.ref(), before.council(), step(wish, before.life(), after, day));
        if (wish.move() == Move.PUBLISH) {
            rows.publish(before.ref(), day, rules.closes(before.council(), day));
        } else {
            rows.stand(before.ref(), after);
        }
        if (wish.move() == Move.AMEND) {
            rows.reword(before.ref(), wish.wording().strip());
        }
    }

    private static DecisionStep step(DecisionStep.Wish wish, DecisionState before, DecisionState after, LocalDate day) {
        return new DecisionStep(
                wish.move(),
                before,
                after,
                day,
                wish.who().strip(),
                wish.reason().strip(),
                wish.agreed().strip(),
                null,
                Instant.EPOCH);
    }

    /** Writes down that the call-in period ended, where time alone has brought the decision into force. */
    private void passing(Decision now) {
        var closes = now.callIn().closes();
        var written = store.find(now.ref()).map(Decision::life);
        if (closes != null && written.isPresent() && written.get() != now.life()) {
            rows.step(
                    now.ref(),
                    now.council(),
                    new DecisionStep(
                            Move.PASS,
                            DecisionState.CALL_IN_OPEN,
                            DecisionState.IMPLEMENTABLE,
                            closes.plusDays(1),
                            "",
                            "",
                            "",
                            null,
                            Instant.EPOCH));
            rows.stand(now.ref(), DecisionState.IMPLEMENTABLE);
        }
    }

    /** Brings the cards up to today: call-in periods that have ended, days that have gone by. Tells how many. */
    public int pass(String council) {
        var today = LocalDate.now(clock);
        var passed = store.passed(council, today);
        passed.forEach(decisions::settle);
        store.overdue(council, today).forEach(decisions::settle);
        return passed.size();
    }

    private List<Problem> check(Decision before, DecisionStep.Wish wish, LocalDate day) {
        var problems = new ArrayList<Problem>();
        var move = wish.move();
        if (before.life().after(move).isEmpty() || move == Move.PASS) {
            problems.add(new Problem("move", refusal(before, move)));
            return problems;
        }
        if (lacks(move, Need.WHO, wish.who())) {
            problems.add(new Problem("who", "Say who: the members, the committee or the body"));
        }
        if (lacks(move, Need.REASON, wish.reason())) {
            problems.add(
                    new Problem("reason", move == Move.CALL_IN ? "Say on which grounds" : "Say why, in a few words"));
        }
        if (lacks(move, Need.AGREED, wish.agreed())) {
            problems.add(new Problem(
                    "agreed",
                    "Say who agreed: " + rules.on(before.council(), day).agrees()));
        }
        if (lacks(move, Need.WORDING, wish.wording())) {
            problems.add(new Problem("wording", "Enter the decision as it now reads"));
        }
        problems.addAll(days(before, move, day));
        return problems;
    }

    private static String refusal(Decision before, Move move) {
        var closes = before.callIn().closes();
        return move == Move.CALL_IN && before.life().inForce() && closes != null
                ? "The call-in period ended on " + Times.day(closes)
                : "A decision that is %s cannot be %s".formatted(before.life().words(), move.done());
    }

    private static boolean lacks(Move move, Need need, String words) {
        return move.needs().contains(need) && words.strip().length() < 3;
    }

    private List<Problem> days(Decision before, Move move, LocalDate day) {
        var problems = new ArrayList<Problem>();
        var first = rows.steps(before.ref()).stream()
                .map(DecisionStep::day)
                .max(LocalDate::compareTo)
                .orElse(before.taken().day());
        if (day.isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("day", "Enter it on the day it happens, not before"));
        }
        if (day.isBefore(first)) {
            problems.add(new Problem("day", "It cannot be before the last step, on " + Times.day(first)));
        }
        return problems;
    }
}
