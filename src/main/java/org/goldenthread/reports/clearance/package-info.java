/** Who has to clear a report, what was asked of them and what they said. */
@NullMarked
package org.goldenthread.reports.clearance;

import org.jspecify.annotations.NullMarked;
