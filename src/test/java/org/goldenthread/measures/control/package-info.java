/** Tests of the control of measures. */
@NullMarked
package org.goldenthread.measures.control;

import org.jspecify.annotations.NullMarked;
