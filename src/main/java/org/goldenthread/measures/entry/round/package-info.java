/** Whether figures come in: the reporting calendar by department, stale measures, and owners who are not there. */
@NullMarked
package org.goldenthread.measures.entry.round;

import org.jspecify.annotations.NullMarked;
