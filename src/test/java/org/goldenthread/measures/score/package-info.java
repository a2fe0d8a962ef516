/** Tests of the score of measures. */
@NullMarked
package org.goldenthread.measures.score;

import org.jspecify.annotations.NullMarked;
