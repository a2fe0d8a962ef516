/** What everybody may read of measures: approved figures alone, and none that is too small to be shown. */
@NullMarked
package org.goldenthread.measures.open;

import org.jspecify.annotations.NullMarked;
