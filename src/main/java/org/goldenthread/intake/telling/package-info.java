/** What was recognised in papers and what became of it, told to people at a terminal and to other programs. */
@NullMarked
package org.goldenthread.intake.telling;

import org.jspecify.annotations.NullMarked;
