/** Where the bars, diamonds and arrows of a timeline stand. */
@NullMarked
package org.goldenthread.delivery.timeline;

import org.jspecify.annotations.NullMarked;
