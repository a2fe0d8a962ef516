/** What measures write into papers: the scorecard, one measure with its chart, a single figure. */
@NullMarked
package org.goldenthread.measures.blocks;

import org.jspecify.annotations.NullMarked;
