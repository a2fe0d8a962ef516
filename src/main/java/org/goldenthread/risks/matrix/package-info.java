/** Matrices in their versions: how likelihood and impact are read, and what changes when a matrix changes. */
@NullMarked
package org.goldenthread.risks.matrix;

import org.jspecify.annotations.NullMarked;
