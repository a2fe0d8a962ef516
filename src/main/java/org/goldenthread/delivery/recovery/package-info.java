/** The improvement plans that measures require when they miss for too long, watched until the measures recover. */
@NullMarked
package org.goldenthread.delivery.recovery;

import org.jspecify.annotations.NullMarked;
