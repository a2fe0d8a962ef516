/** From a file of values to readings: which figure of which measure, whose, for which period, and how we read it. */
@NamedInterface("reading")
@NullMarked
package org.goldenthread.measures.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
