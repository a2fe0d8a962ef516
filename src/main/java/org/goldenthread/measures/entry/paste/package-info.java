/** Rows copied from a spreadsheet: read, shown with what would become of each, and only then recorded. */
@NullMarked
package org.goldenthread.measures.entry.paste;

import org.jspecify.annotations.NullMarked;
