/** Reporting rounds of a demonstration council. */
@NullMarked
package org.goldenthread.reports.rounds.packs;

import org.jspecify.annotations.NullMarked;
