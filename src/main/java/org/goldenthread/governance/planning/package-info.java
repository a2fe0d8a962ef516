/** The timetable by which a council's plans are made each year, and what is reported so many months after. */
@NullMarked
package org.goldenthread.governance.planning;

import org.jspecify.annotations.NullMarked;
