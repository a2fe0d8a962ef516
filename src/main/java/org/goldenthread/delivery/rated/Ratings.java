package org.goldenthread.delivery.rated;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.rating.Given;
import org.goldenthread.delivery.rating.ProgressRules;
import org.goldenthread.delivery.rating.Rule;
import org.goldenthread.delivery.rating.Verdict;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how actions are rated: by the rule that their council has chosen, each rating kept with that rule. */
@Component
@Transactional
public class Ratings {
    private final ProgressRules rules;
    private final RatedStore store;

    Ratings(ProgressRules rules, RatedStore store) {
        this.rules = rules;
        this.store = store;
    }

    /** The rule that a council has chosen, or ours that looks ahead. */
    @Transactional(readOnly = true)
    public Rule ruleOf(String council) {
        return store.chosen(council).flatMap(rules::find).orElseGet(rules::usual);
    }

    /** From now on this rule rates the council's actions; what was rated before stays as it was said. */
    public Checked<Rule> choose(String council, String code, String reason) {
        var rule = rules.find(code).filter(one -> !one.asksForJudgement());
        if (rule.isEmpty()) {
            return Checked.refused("rule", "Choose a rule that rates actions by their days and progress");
        }
        if (reason.strip().length() < 3) {
            return Checked.refused("reason", "Say why the rule changes, in a few words");
        }
        store.choose(council, code, reason.strip());
        return Checked.accepted(rule.get());
    }

    /**
     * What a rule makes of an action on a day.
     *
     * @param late the late one among those that it waits for, or null
     */
    public static Verdict verdict(Action action, Rule rule, Given.@Nullable Waiting late, LocalDate today) {
        var dates = action.dates();
        var start = action.isMilestone() ? null : dates.start();
        var given = new Given(
                life(action),
                new Given.Days(start, dates.due(), dates.forecast()),
                action.course().progress(),
                action.course().expected(),
                late,
                Given.Criteria.NONE);
        return rule.judge(given, today);
    }

    private static Given.Life life(Action action) {
        return switch (action.course().life()) {
            case PLANNED, UNDER_WAY -> Given.Life.OPEN;
            case COMPLETE -> Given.Life.DONE;
            case DEFERRED, CANCELLED -> Given.Life.SET_ASIDE;
        };
    }

    /** The state for a card: the verdict's own word, or what became of the action. */
    public static State state(Action action, Verdict verdict) {
        return switch (action.course().life()) {
            case PLANNED, UNDER_WAY ->
                new State(
                        verdict.state().words().toLowerCase(Locale.UK),
                        verdict.state().tone());
            default -> Action.state(action.course().life());
        };
    }

    /** Keeps the ratings of actions, except those that say the same as the last one. */
    public void keep(Map<Action, Verdict> verdicts) {
        store.keep(verdicts);
    }

    /** How an action was rated, the latest first. */
    @Transactional(readOnly = true)
    public List<Rated> of(String action) {
        return store.of(action);
    }

    /**
     * By how many days something that is late pushes one that waits for it beyond its own day; 0 where there is room.
     *
     * @param lag days between the end of the one and the start of the other
     */
    public static int pushes(Dates late, int lag, Dates waiting, LocalDate today) {
        var ends = late.isOpenEnded(today) ? today : late.expected();
        var due = waiting.due();
        if (ends == null || due == null || late.ended() != null) {
            return 0;
        }
        long lasts = waiting.start() == null ? 0 : waiting.start().until(due, java.time.temporal.ChronoUnit.DAYS);
        return (int) Math.max(0, due.until(ends.plusDays(lag + lasts), java.time.temporal.ChronoUnit.DAYS));
    }
}
