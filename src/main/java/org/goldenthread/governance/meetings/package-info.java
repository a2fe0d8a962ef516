/** Meetings of bodies: series, agendas with their papers, attendance and minutes. */
@NullMarked
package org.goldenthread.governance.meetings;

import org.jspecify.annotations.NullMarked;
