/** How forecasts have turned out over the years, owner by owner. */
@NullMarked
package org.goldenthread.benefits.track;

import org.jspecify.annotations.NullMarked;
