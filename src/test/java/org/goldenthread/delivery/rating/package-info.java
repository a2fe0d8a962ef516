/** The published rules of progress against their published examples. */
@NullMarked
package org.goldenthread.delivery.rating;

import org.jspecify.annotations.NullMarked;
