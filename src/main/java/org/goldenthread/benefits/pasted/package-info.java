/** Rows of savings copied from a spreadsheet: read, shown with what would become of each, and only then recorded. */
@NullMarked
package org.goldenthread.benefits.pasted;

import org.jspecify.annotations.NullMarked;
