/** Reporting rounds: what is asked of whom for a period, who answered, and what changed since the round before. */
@NullMarked
package org.goldenthread.reports.rounds;

import org.jspecify.annotations.NullMarked;
