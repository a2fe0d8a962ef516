package org.goldenthread.intake.wording;

import java.math.BigDecimal;

/**
 * A sum of money as a paper prints it.
 *
 * @param pounds in pounds, never in thousands
 * @param printed as printed, such as "£1.4m" or "400K"
 * @param about whether the paper says "around", "about" or the like
 * @param start where it starts in the text it was found in
 * @param end where it ends, exclusive
 */
public record Amount(BigDecimal pounds, String printed, boolean about, int start, int end) {}
