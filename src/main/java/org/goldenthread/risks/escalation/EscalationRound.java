package org.goldenthread.risks.escalation;

import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour for risks whose review has become overdue, where a register's rule acts by itself. */
@Component
class EscalationRound {
    private static final Logger LOG = LoggerFactory.getLogger(EscalationRound.class);
    private static final long SOON = 120_000;
    private static final long HOUR = 3_600_000;
    private final Escalations escalations;
    private final Accounts accounts;

    EscalationRound(Escalations escalations, Accounts accounts) {
        this.escalations = escalations;
        this.accounts = accounts;
    }

    @Scheduled(initialDelay = SOON, fixedDelay = HOUR)
    void everywhere() {
        Entrance.as(
                Entrance.INSTALLATION,
                "the round of risks",
                () -> accounts.standings(Entrance.INSTALLATION).stream()
                        .map(Standing::council)
                        .forEach(this::in));
    }

    private void in(String council) {
        int moved = escalations.round(council);
        if (moved > 0) {
            LOG.info("{}: {} risks were escalated by rule", council, moved);
        }
    }
}
