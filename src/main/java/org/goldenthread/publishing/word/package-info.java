/** Papers as Word files: real headings, lists and tables, as a council's own template would have them. */
@NullMarked
package org.goldenthread.publishing.word;

import org.jspecify.annotations.NullMarked;
