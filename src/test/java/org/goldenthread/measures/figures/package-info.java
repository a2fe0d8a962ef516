/** Figures drawn for tests of properties. */
@NullMarked
package org.goldenthread.measures.figures;

import org.jspecify.annotations.NullMarked;
