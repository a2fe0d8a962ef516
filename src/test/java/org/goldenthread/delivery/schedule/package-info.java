/** The arithmetic of time against networks worked out by hand, and its laws against any network. */
@NullMarked
package org.goldenthread.delivery.schedule;

import org.jspecify.annotations.NullMarked;
