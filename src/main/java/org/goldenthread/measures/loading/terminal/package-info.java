/** Loading files of values at a terminal, and taking what was loaded back. */
@NullMarked
package org.goldenthread.measures.loading.terminal;

import org.jspecify.annotations.NullMarked;
