/** How a set of measures is doing: percent of targets met with every count named, and parts that a whole hides. */
@NullMarked
package org.goldenthread.measures.score;

import org.jspecify.annotations.NullMarked;
