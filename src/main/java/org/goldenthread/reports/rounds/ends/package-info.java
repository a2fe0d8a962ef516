/** Rounds that were left standing. */
@NullMarked
package org.goldenthread.reports.rounds.ends;

import org.jspecify.annotations.NullMarked;
