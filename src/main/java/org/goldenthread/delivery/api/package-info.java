/** Delivery for other programs. */
@NullMarked
package org.goldenthread.delivery.api;

import org.jspecify.annotations.NullMarked;
