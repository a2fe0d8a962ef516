package org.goldenthread.measures.ledger;

import java.util.Set;

/**
 * Announced inside the transaction: figures of these measures were recorded, or taken back.
 *
 * @param batch the act of recording
 */
public record ValuesRecorded(String council, long batch, Set<String> measures) {}
