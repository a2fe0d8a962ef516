/** Figures of longer periods from those of shorter ones, with how many of the inputs were there. */
@NullMarked
package org.goldenthread.measures.aggregation;

import org.jspecify.annotations.NullMarked;
