package org.goldenthread.organisation.ledger;

import java.util.stream.Stream;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.organisation.Chart;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets what was entered for a later day come true on that day: openings, closings, moves, mergers, appointments. */
@Component
@EnableScheduling
class TurnOfTheDay {
    private static final long SOON = 90_000;
    private static final long HOUR = 3_600_000;
    private final OrganisationStore store;
    private final Charts charts;
    private final Pen pen;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    TurnOfTheDay(
            OrganisationStore store,
            Charts charts,
            Pen pen,
            Accounts accounts,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.charts = charts;
        this.pen = pen;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Soon after the start and every hour from then on; where nothing has come true, nothing is written. */
    @Scheduled(initialDelay = SOON, fixedDelay = HOUR)
    void everywhere() {
        Entrance.as(
                Entrance.INSTALLATION,
                "the turn of the day",
                () -> accounts.standings(Entrance.INSTALLATION).stream()
                        .map(Standing::council)
                        .forEach(this::in));
    }

    void in(String council) {
        transaction.executeWithoutResult(status -> {
            var chart = charts.lock(council);
            chart.posts().forEach(post -> link(chart, council, post.ref()));
            pen.align(
                    chart,
                    Stream.concat(chart.units().stream(), chart.posts().stream())
                            .toList());
            pen.carryOn(chart);
            chart.posts().forEach(post -> pen.rights(chart, post));
        });
    }

    /** Those who hold the post and have been given an account since. */
    private void link(Chart chart, String council, String post) {
        for (var holder : chart.holders(post)) {
            if (holder.person().account() == null) {
                pen.account(council, holder.person().email()).ifPresent(account -> {
                    var known = holder.withAccount(account);
                    store.changeHolder(known);
                    chart.put(known);
                });
            }
        }
    }
}
