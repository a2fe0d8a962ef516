/** Figures that nobody enters: measures worked out from others by a formula, and longer periods from shorter ones. */
@NullMarked
package org.goldenthread.measures.calculation;

import org.jspecify.annotations.NullMarked;
