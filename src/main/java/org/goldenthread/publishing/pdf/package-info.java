/** Papers as PDF: tagged, with bookmarks and their own fonts, drawings as vectors. */
@NullMarked
package org.goldenthread.publishing.pdf;

import org.jspecify.annotations.NullMarked;
