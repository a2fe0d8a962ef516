/** Every text, mark and name of a report as it was saved, and what stood at any moment. */
@NullMarked
package org.goldenthread.reports.content;

import org.jspecify.annotations.NullMarked;
