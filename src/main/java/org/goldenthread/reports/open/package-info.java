/** What everybody may read of reports: those that were issued, as they were issued. */
@NullMarked
package org.goldenthread.reports.open;

import org.jspecify.annotations.NullMarked;
