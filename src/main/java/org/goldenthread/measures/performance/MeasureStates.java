package org.goldenthread.measures.performance;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.ledger.ValuesRecorded;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the state on each measure's card: how its latest figure is rated. It follows from the figures, so the
 * installation writes it, whoever recorded them; and it changes with the days, when a figure becomes overdue.
 */
@Component
class MeasureStates {
    private static final long SOON = 120_000;
    private static final long SIX_HOURS = 21_600_000;
    private final Measures measures;
    private final Performances performances;
    private final Things things;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MeasureStates(
            Measures measures,
            Performances performances,
            Things things,
            Accounts accounts,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.measures = measures;
        this.performances = performances;
        this.things = things;
        this.accounts = accounts;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Once for all that one transaction records, when that is committed. */
    @EventListener
    void recorded(ValuesRecorded event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            recorded(event.council(), event.measures());
            return;
        }
        var waiting = TransactionSynchronizationManager.getSynchronizations().stream()
                .flatMap(one -> one instanceof Waiting known ? Stream.of(known) : Stream.empty())
                .findFirst()
                .orElseGet(() -> {
                    var first = new Waiting();
                    TransactionSynchronizationManager.registerSynchronization(first);
                    return first;
                });
        waiting.changed
                .computeIfAbsent(event.council(), none -> new HashSet<>())
                .addAll(event.measures());
    }

    private void recorded(String council, Set<String> refs) {
        Entrance.as(Entrance.INSTALLATION, Entrance.current().request(), () -> {
            var changed = new LinkedHashMap<>(measures.all(refs));
            measures.calculated(council).forEach(one -> changed.put(one.ref(), one));
            settle(council, changed.values());
        });
    }

    /** What the open transaction has recorded so far: measures by council. */
    private final class Waiting implements TransactionSynchronization {
        private final Map<String, Set<String>> changed = new HashMap<>();

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                changed.forEach(MeasureStates.this::recorded);
            }
        }
    }

    /** Soon after the start and a few times a day from then on; where nothing has changed, nothing is written. */
    @Scheduled(initialDelay = SOON, fixedDelay = SIX_HOURS)
    void everywhere() {
        Entrance.as(
                Entrance.INSTALLATION,
                "the turn of the day",
                () -> accounts.standings(Entrance.INSTALLATION).stream()
                        .map(Standing::council)
                        .forEach(council -> settle(council, measures.of(council))));
    }

    private void settle(String council, Collection<Measure> changed) {
        transaction.executeWithoutResult(status -> {
            var judged = performances.own(council, List.copyOf(changed), null);
            judged.values().forEach(one -> {
                var state = state(one);
                if (!one.measure().thing().state().equals(state)) {
                    things.setState(one.measure().ref(), state);
                }
            });
            events.publishEvent(new MeasuresJudged(council, List.copyOf(judged.values())));
        });
    }

    private static State state(Performance one) {
        return one.counted()
                .map(point -> new State(
                        lower(point.verdict().words()), point.verdict().tone()))
                .orElse(new State("no data", Tone.NONE));
    }

    private static String lower(String words) {
        return words.isEmpty()
                ? "no data"
                : words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }
}
