/** Equality impact assessments: whom an undertaking may touch, what was found, and what is done about it. */
@NullMarked
package org.goldenthread.delivery.equality;

import org.jspecify.annotations.NullMarked;
