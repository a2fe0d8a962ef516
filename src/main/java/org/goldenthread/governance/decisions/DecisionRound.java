package org.goldenthread.governance.decisions;

import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour whose call-in period has ended, and says so on the record. */
@Component
class DecisionRound {
    private static final long SOON = 150_000;
    private static final long HOUR = 3_600_000;
    private final DecisionRoute route;
    private final Accounts accounts;

    DecisionRound(DecisionRoute route, Accounts accounts) {
        this.route = route;
        this.accounts = accounts;
    }

    @Scheduled(initialDelay = SOON, fixedDelay = HOUR)
    void everywhere() {
        Entrance.as(
                Entrance.INSTALLATION,
                "the round of decisions",
                () -> accounts.standings(Entrance.INSTALLATION).stream()
                        .map(Standing::council)
                        .forEach(route::pass));
    }
}
