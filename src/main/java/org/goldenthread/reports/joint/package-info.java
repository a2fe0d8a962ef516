/** One report for several councils: what the lead council offers, and what each makes of it in its own template. */
@NullMarked
package org.goldenthread.reports.joint;

import org.jspecify.annotations.NullMarked;
