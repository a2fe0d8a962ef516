/** Whether a change is real: process control (XmR) by the published NHS rules, in words that a councillor can use. */
@NullMarked
package org.goldenthread.measures.control;

import org.jspecify.annotations.NullMarked;
