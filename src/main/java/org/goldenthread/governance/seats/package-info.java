/** How the seats of a body are shared, whether that is in proportion, and how many must be there to decide. */
@NullMarked
package org.goldenthread.governance.seats;

import org.jspecify.annotations.NullMarked;
