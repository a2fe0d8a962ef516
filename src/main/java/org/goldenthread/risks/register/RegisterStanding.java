package org.goldenthread.risks.register;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a register stands with all that is below it.
 *
 * @param own risks in it that are not closed
 * @param below risks in the registers below it
 * @param score the scores of all of them as one figure, by the register's own setting; absent where none is judged in
 *     the register's matrix
 * @param of how many scores it is of
 * @param others how many are not judged, or judged by another matrix, and not counted
 */
public record RegisterStanding(int own, int below, @Nullable BigDecimal score, int of, int others) {}
