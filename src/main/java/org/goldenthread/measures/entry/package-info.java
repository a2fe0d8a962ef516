/** What is due, and figures entered by hand: the last ones beside the box, and a question where one looks wrong. */
@NullMarked
package org.goldenthread.measures.entry;

import org.jspecify.annotations.NullMarked;
