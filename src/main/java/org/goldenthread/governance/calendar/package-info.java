/** The arithmetic of meetings: bank holidays, clear days, deadlines, cadences, and each council's own calendar. */
@NamedInterface("calendar")
@NullMarked
package org.goldenthread.governance.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
