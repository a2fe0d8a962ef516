package org.goldenthread.risks;

import java.time.LocalDate;
import org.goldenthread.risks.RiskState.Move;
import org.jspecify.annotations.Nullable;

/**
 * One move of a risk, as it was made; never changed afterwards.
 *
 * @param from the register it stood in
 * @param to the register it stands in since
 * @param rule the rule that asked for it, such as "score 16 is at or above 15"; empty where somebody judged
 * @param approver who accepted it
 * @param until when the acceptance ends
 * @param account who made it, as the account's number
 */
public record Step(
        Move move,
        RiskState before,
        RiskState after,
        long from,
        long to,
        String rule,
        LocalDate day,
        String reason,
        String approver,
        @Nullable LocalDate until,
        @Nullable Long account) {}
