package org.goldenthread.risks.escalation;

import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.risks.Risks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour for what time alone changes: reviews that are overdue by a rule, acceptances that have ended. */
@Component
class EscalationRound {
    private static final Logger LOG = LoggerFactory.getLogger(EscalationRound.class);
    private static final long SOON = 120_000;
    private static final long HOUR = 3_600_000;
    private final Escalations escalations;
    private final Risks risks;
    private final Accounts accounts;

    EscalationRound(Escalations escalations, Risks risks, Accounts accounts) {
        this.escalations = escalations;
        this.risks = risks;
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
        risks.outlive(council);
        int moved = escalations.round(council);
        if (moved > 0) {
            LOG.info("{}: {} risks were escalated by rule", council, moved);
        }
    }
}
