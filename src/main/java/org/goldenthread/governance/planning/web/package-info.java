/** The planning timetable on pages. */
@NullMarked
package org.goldenthread.governance.planning.web;

import org.jspecify.annotations.NullMarked;
