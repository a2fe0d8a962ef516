/** Reports at which something is missing though their day is near, and issued ones that stand on doubtful figures. */
@NullMarked
package org.goldenthread.reports.ends;

import org.jspecify.annotations.NullMarked;
