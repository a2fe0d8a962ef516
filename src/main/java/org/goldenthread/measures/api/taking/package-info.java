/** Figures from other programs on their way in: read row by row, checked, and recorded once. */
@NullMarked
package org.goldenthread.measures.api.taking;

import org.jspecify.annotations.NullMarked;
