package org.goldenthread.governance.riskreviews;

import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts reviews of risk registers on agendas, every hour, so that meetings laid since have theirs. */
@Component
class RegisterReviewRound {
    private static final long SOON = 120_000;
    private static final long HOUR = 3_600_000;
    private final RegisterReviews reviews;
    private final Accounts accounts;

    RegisterReviewRound(RegisterReviews reviews, Accounts accounts) {
        this.reviews = reviews;
        this.accounts = accounts;
    }

    @Scheduled(initialDelay = SOON, fixedDelay = HOUR)
    void everywhere() {
        Entrance.as(
                Entrance.INSTALLATION,
                "the round of risk registers",
                () -> accounts.standings(Entrance.INSTALLATION).stream()
                        .map(Standing::council)
                        .distinct()
                        .forEach(reviews::lay));
    }
}
