/** Who reports to whom, drawn from the record. */
@NullMarked
package org.goldenthread.governance.chart;

import org.jspecify.annotations.NullMarked;
