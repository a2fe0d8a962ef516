/** What risks write into papers: a register, and what has moved since the last report. */
@NullMarked
package org.goldenthread.risks.blocks;

import org.jspecify.annotations.NullMarked;
