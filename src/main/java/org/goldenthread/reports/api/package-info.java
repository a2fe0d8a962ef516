/** Reporting rounds and reports for other programs. */
@NullMarked
package org.goldenthread.reports.api;

import org.jspecify.annotations.NullMarked;
