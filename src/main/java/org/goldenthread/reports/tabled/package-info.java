/** A report before its body: its recommendations, the agenda they come on, and what the meeting made of them. */
@NullMarked
package org.goldenthread.reports.tabled;

import org.jspecify.annotations.NullMarked;
