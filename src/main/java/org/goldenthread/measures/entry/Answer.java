package org.goldenthread.measures.entry;

import java.time.Instant;

/**
 * What somebody answered when a figure looked wrong; it stands in the figure's proof.
 *
 * @param figure the figure that was asked about, in plain digits; empty where there was none
 * @param reason why it is right
 * @param account the number of the account that answered
 */
public record Answer(Doubt doubt, String figure, String reason, long account, Instant answered) {}
