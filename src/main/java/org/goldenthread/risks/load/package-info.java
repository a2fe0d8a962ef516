/** Registers that are kept in a spreadsheet until today: read, shown row by row, and only then written down. */
@NullMarked
package org.goldenthread.risks.load;

import org.jspecify.annotations.NullMarked;
