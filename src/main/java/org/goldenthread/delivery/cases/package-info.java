/** Business cases: why an undertaking is worth doing, and which body has approved that. */
@NullMarked
package org.goldenthread.delivery.cases;

import org.jspecify.annotations.NullMarked;
