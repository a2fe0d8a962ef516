package org.goldenthread.risks;

import org.goldenthread.risks.RiskState.Move;

/** A risk was escalated, accepted, closed or the like. Announced inside the transaction. */
public record RiskMoved(String ref, String council, Move move) {}
