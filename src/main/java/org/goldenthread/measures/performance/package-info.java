/** How a measure is doing: its course through time, rated, with its trend, its signals and where the year will end. */
@NamedInterface("performance")
@NullMarked
package org.goldenthread.measures.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
