package org.goldenthread.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.delivery.WaitStore.Earlier;
import org.goldenthread.delivery.rated.Ratings;
import org.goldenthread.delivery.rating.Given;
import org.goldenthread.delivery.rating.Rule;
import org.goldenthread.delivery.rating.Verdict;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out how undertakings and actions stand, and writes it on their cards; the calendar may change it too. */
@Component
public class DeliveryStates {
    private static final long SOON = 90_000;
    private static final long SIX_HOURS = 6 * 3_600_000;
    private final Things things;
    private final UndertakingStore undertakings;
    private final ActionStore actions;
    private final WaitStore waiting;
    private final Ratings ratings;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeliveryStates(
            Things things,
            UndertakingStore undertakings,
            ActionStore actions,
            WaitStore waiting,
            Ratings ratings,
            Accounts accounts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.things = things;
        this.undertakings = undertakings;
        this.actions = actions;
        this.waiting = waiting;
        this.ratings = ratings;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void ofUndertaking(String ref) {
        undertakings.find(ref).ifPresent(one -> things.setState(ref, state(one)));
    }

    /** Rates an action anew, and what waits for it. */
    public void ofAction(String ref) {
        actions.find(ref).ifPresent(one -> {
            var rule = ratings.ruleOf(one.council());
            var verdicts = new LinkedHashMap<Action, Verdict>();
            verdicts.put(one, verdict(one, rule));
            waiting.waitingFor(ref).forEach(later -> verdicts.put(later, verdict(later, rule)));
            settle(one.council(), verdicts);
        });
    }

    /** What the council's rule makes of an action today. */
    public Verdict verdict(Action one) {
        return verdict(one, ratings.ruleOf(one.council()));
    }

    private Verdict verdict(Action one, Rule rule) {
        return verdict(one, rule, one.course().life() == Action.Life.PLANNED ? waiting.before(one.ref()) : List.of());
    }

    private Verdict verdict(Action one, Rule rule, List<Earlier> before) {
        return Ratings.verdict(one, rule, late(one, before), LocalDate.now(clock));
    }

    /** The late one that pushes an action furthest beyond its day, among those it waits for; only before it begins. */
    private Given.@Nullable Waiting late(Action one, List<Earlier> before) {
        if (one.course().life() != Action.Life.PLANNED || one.dates().due() == null) {
            return null;
        }
        var today = LocalDate.now(clock);
        return before.stream()
                .map(earlier -> new Given.Waiting(
                        earlier.ref(), Ratings.pushes(earlier.dates(), earlier.lag(), one.dates(), today)))
                .filter(waiting -> waiting.pushes() > 0)
                .max(Comparator.comparingInt(Given.Waiting::pushes))
                .orElse(null);
    }

    private State state(Undertaking one) {
        return Undertaking.state(one.standing().stage(), one.dates(), one.judgement(), LocalDate.now(clock));
    }

    private void settle(String council, Map<Action, Verdict> verdicts) {
        var states = new LinkedHashMap<String, State>();
        verdicts.forEach((one, verdict) -> states.put(one.ref(), Ratings.state(one, verdict)));
        things.setStates(council, states);
        ratings.keep(verdicts);
    }

    /** How many open actions a rule would put into each state, by its words. */
    public Map<State, Integer> counted(String council, Rule rule) {
        var counts = new LinkedHashMap<State, Integer>();
        rule.scale().levels().forEach(level -> counts.put(level, 0));
        var waits = waiting.waits(council);
        actions.open(council)
                .forEach(one -> counts.merge(
                        verdict(one, rule, waits.getOrDefault(one.ref(), List.of()))
                                .state(),
                        1,
                        Integer::sum));
        return counts;
    }

    /** Rates everything open in a council anew, such as after another rule was chosen. */
    public void everything(String council) {
        var rule = ratings.ruleOf(council);
        var waits = waiting.waits(council);
        var turned = new LinkedHashMap<Action, Verdict>();
        actions.open(council).forEach(one -> {
            var verdict = verdict(one, rule, waits.getOrDefault(one.ref(), List.of()));
            if (!one.course().state().equals(Ratings.state(one, verdict))) {
                turned.put(one, verdict);
            }
        });
        settle(council, turned);
        var live = new LinkedHashMap<String, State>();
        undertakings.live(council).forEach(one -> live.put(one.ref(), state(one)));
        things.setStates(council, live);
    }

    /** Soon after the start and a few times a day; where nothing has changed, nothing is written. */
    @Scheduled(initialDelay = SOON, fixedDelay = SIX_HOURS)
    void everywhere() {
        Entrance.as(
                Entrance.INSTALLATION,
                "the turn of the day",
                () -> accounts.standings(Entrance.INSTALLATION).stream()
                        .map(Standing::council)
                        .forEach(council -> transaction.executeWithoutResult(status -> everything(council))));
    }
}
