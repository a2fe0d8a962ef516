/** How a table of values is laid out, found by looking at it. */
@NullMarked
package org.goldenthread.measures.reading.layout;

import org.jspecify.annotations.NullMarked;
