/** From what is on record to the arithmetic of time. */
@NullMarked
package org.goldenthread.delivery.planning;

import org.jspecify.annotations.NullMarked;
