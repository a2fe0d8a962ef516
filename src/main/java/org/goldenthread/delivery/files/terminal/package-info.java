/** Files of plans from a terminal. */
@NullMarked
package org.goldenthread.delivery.files.terminal;

import org.jspecify.annotations.NullMarked;
