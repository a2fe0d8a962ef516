/** Tests of the aggregation of measures. */
@NullMarked
package org.goldenthread.measures.aggregation;

import org.jspecify.annotations.NullMarked;
