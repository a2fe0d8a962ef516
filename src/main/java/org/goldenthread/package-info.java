/** Golden Thread: the platform on which councils run their improvement. */
@NullMarked
package org.goldenthread;

import org.jspecify.annotations.NullMarked;
