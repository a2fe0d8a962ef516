/** What is written in a cell: numbers, periods, and the signs that stand where there is no number. */
@NullMarked
package org.goldenthread.measures.reading.words;

import org.jspecify.annotations.NullMarked;
