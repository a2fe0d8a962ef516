/** Tests of the comparison of measures. */
@NullMarked
package org.goldenthread.measures.comparison;

import org.jspecify.annotations.NullMarked;
