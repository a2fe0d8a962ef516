package org.goldenthread.governance;

import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts into effect, on its day, what was decided of bodies earlier. */
@Component
class StepRound {
    private static final long SOON = 90_000;
    private static final long HOUR = 3_600_000;
    private final BodySteps steps;
    private final Accounts accounts;

    StepRound(BodySteps steps, Accounts accounts) {
        this.steps = steps;
        this.accounts = accounts;
    }

    @Scheduled(initialDelay = SOON, fixedDelay = HOUR)
    void everywhere() {
        Entrance.as(
                Entrance.INSTALLATION,
                "the round of bodies",
                () -> accounts.standings(Entrance.INSTALLATION).stream()
                        .map(Standing::council)
                        .forEach(steps::settle));
    }
}
