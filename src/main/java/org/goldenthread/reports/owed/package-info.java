/** Clearances of reports among everything that a post owes. */
@NullMarked
package org.goldenthread.reports.owed;

import org.jspecify.annotations.NullMarked;
