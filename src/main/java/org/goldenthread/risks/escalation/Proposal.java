package org.goldenthread.risks.escalation;

import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskState.Move;
import org.goldenthread.risks.register.Register;

/**
 * What a rule asks for.
 *
 * @param move {@link Move#ESCALATE} or {@link Move#DE_ESCALATE}
 * @param words why, such as "its score of 16 is at or above 15"
 */
public record Proposal(Risk risk, Move move, Register from, Register to, String words) {}
