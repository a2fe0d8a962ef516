/** How many things of a council are in which tone: the record in one line. */
@NullMarked
@NamedInterface("tally")
package org.goldenthread.thread.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
