package org.goldenthread.governance.outstanding;

import org.goldenthread.access.Accounts;
import org.goldenthread.access.Standing;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.governance.decisions.DecisionRoute;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour which days have gone by, and says so on the cards. */
@Component
class DecisionRound {
    private static final long SOON = 150_000;
    private static final long HOUR = 3_600_000;
    private final DecisionRoute route;
    private final ForwardPlan plan;
    private final Inquiries inquiries;
    private final Recommendations recommendations;
    private final Accounts accounts;

    DecisionRound(
            DecisionRoute route,
            ForwardPlan plan,
            Inquiries inquiries,
            Recommendations recommendations,
            Accounts accounts) {
        this.route = route;
        this.plan = plan;
        this.inquiries = inquiries;
        this.recommendations = recommendations;
        this.accounts = accounts;
    }

    @Scheduled(initialDelay = SOON, fixedDelay = HOUR)
    void everywhere() {
        Entrance.as(
                Entrance.INSTALLATION,
                "the round of decisions",
                () -> accounts.standings(Entrance.INSTALLATION).stream()
                        .map(Standing::council)
                        .forEach(this::in));
    }

    private void in(String council) {
        route.pass(council);
        plan.settleAll(council);
        inquiries.settleAll(council);
        recommendations.settleAll(council);
    }
}
