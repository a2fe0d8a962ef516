/** Tests of the trend of measures. */
@NullMarked
package org.goldenthread.measures.trend;

import org.jspecify.annotations.NullMarked;
