/** The pages of the municipal year: its calendar, series, recesses and deadlines. */
@NullMarked
package org.goldenthread.governance.meetings.year;

import org.jspecify.annotations.NullMarked;
