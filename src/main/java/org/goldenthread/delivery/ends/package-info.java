/** The standing checks of delivery: promised and not owned, late and not explained, live and never approved. */
@NullMarked
package org.goldenthread.delivery.ends;

import org.jspecify.annotations.NullMarked;
