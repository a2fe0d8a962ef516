/** What rounds write into reports: who answered, and what changed since the round before. */
@NullMarked
package org.goldenthread.reports.rounds.blocks;

import org.jspecify.annotations.NullMarked;
