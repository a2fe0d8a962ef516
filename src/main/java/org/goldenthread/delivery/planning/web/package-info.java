/** The timeline as a page: bars, dates in a table, what slips, what is doubtful, and what would shift if. */
@NullMarked
package org.goldenthread.delivery.planning.web;

import org.jspecify.annotations.NullMarked;
