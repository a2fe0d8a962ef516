/** How words and blocks become a paper: Markdown, numbers, cross-references, the grid and the boxes. */
@NullMarked
package org.goldenthread.reports.writing;

import org.jspecify.annotations.NullMarked;
