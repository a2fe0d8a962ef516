/** Rows of cells as text, one after the other, whatever program wrote the file. */
@NamedInterface("sheet")
@NullMarked
package org.goldenthread.measures.reading.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
