package org.goldenthread.risks.escalation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.risks.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Whether a risk belongs one register up: its score is at or above the register's threshold, its review is overdue, or
 * its owner flagged it significant (field rule: score, overdue, flagged).
 */
public final class EscalationRule {
    private EscalationRule() {}

    /**
     * What the rule looks at.
     *
     * @param score the current score in the register's own matrix; absent where it was not judged by that
     * @param due the day its next review is or was due
     * @param significant whether it is flagged
     */
    public record Facts(@Nullable Integer score, @Nullable LocalDate due, boolean significant) {}

    /** Every reason for which it belongs one register up; empty where it belongs where it is. */
    public static List<String> reasons(Register.Rules rules, Facts facts, LocalDate today) {
        var reasons = new ArrayList<String>();
        if (rules.threshold() != null && facts.score() != null && facts.score() >= rules.threshold()) {
            reasons.add("its score of %d is at or above %d".formatted(facts.score(), rules.threshold()));
        }
        if (rules.significant() && facts.significant()) {
            reasons.add("its owner flagged it significant");
        }
        if (rules.overdueDays() != null && facts.due() != null) {
            long late = ChronoUnit.DAYS.between(facts.due(), today);
            if (late > rules.overdueDays()) {
                reasons.add("its review is %d days overdue, more than %d".formatted(late, rules.overdueDays()));
            }
        }
        return reasons;
    }
}
