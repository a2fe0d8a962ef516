/** The small words of measuring: which direction is good, what a figure is, what it stands for, and a line of them. */
@NullMarked
package org.goldenthread.measures.figures;

import org.jspecify.annotations.NullMarked;
