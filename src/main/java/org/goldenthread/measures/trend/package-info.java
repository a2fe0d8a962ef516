/** How a measure moves: short and long trends that name both numbers, runs, change, rates and forecasts. */
@NullMarked
package org.goldenthread.measures.trend;

import org.jspecify.annotations.NullMarked;
