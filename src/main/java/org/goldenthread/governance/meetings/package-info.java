/** Meetings of bodies: series, agendas with their papers, attendance and minutes. */
@NamedInterface("meetings")
@NullMarked
package org.goldenthread.governance.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
