/** Figures that were said of savings, and whether the ledger bears them out. */
@NullMarked
package org.goldenthread.benefits.headlines;

import org.jspecify.annotations.NullMarked;
