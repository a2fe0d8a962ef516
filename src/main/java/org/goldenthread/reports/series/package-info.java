/** Reports that come again and again: their numbers, the periods that they cover, and when the next is due. */
@NullMarked
package org.goldenthread.reports.series;

import org.jspecify.annotations.NullMarked;
