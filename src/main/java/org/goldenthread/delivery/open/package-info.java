/** What everybody may read of the work: what was promised for when, and whether it is done. */
@NullMarked
package org.goldenthread.delivery.open;

import org.jspecify.annotations.NullMarked;
