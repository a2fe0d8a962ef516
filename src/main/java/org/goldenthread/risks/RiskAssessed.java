package org.goldenthread.risks;

/** A risk was judged or flagged. Announced inside the transaction. */
public record RiskAssessed(String ref, String council) {}
