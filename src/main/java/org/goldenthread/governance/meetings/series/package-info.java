/** Series of meetings: how often a body meets, laid out as meetings that keep clear of holidays and recesses. */
@NullMarked
package org.goldenthread.governance.meetings.series;

import org.jspecify.annotations.NullMarked;
