/** Tests of the rating of measures. */
@NullMarked
package org.goldenthread.measures.rating;

import org.jspecify.annotations.NullMarked;
