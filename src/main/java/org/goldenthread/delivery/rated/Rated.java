package org.goldenthread.delivery.rated;

import java.time.LocalDate;
import org.goldenthread.vocabulary.State;

/**
 * A rating that was kept.
 *
 * @param day from when it held
 * @param rule the rule's code
 * @param version the rule's version
 * @param because what it was worked out from, in words
 */
public record Rated(LocalDate day, State state, String rule, String version, String because) {}
