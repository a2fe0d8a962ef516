/** Files of rows under named columns, as this room takes them in and gives them out. */
@NullMarked
package org.goldenthread.organisation.sheet;

import org.jspecify.annotations.NullMarked;
