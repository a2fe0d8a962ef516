/** From a file of values to readings: which figure of which measure, whose, for which period, and how we read it. */
@NullMarked
package org.goldenthread.measures.reading;

import org.jspecify.annotations.NullMarked;
