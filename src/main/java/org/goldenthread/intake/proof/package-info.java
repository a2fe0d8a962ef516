/** Reads a paper as a proof-reader would: what does not add up is noted beside it and never a reason to fail. */
@NullMarked
package org.goldenthread.intake.proof;

import org.jspecify.annotations.NullMarked;
