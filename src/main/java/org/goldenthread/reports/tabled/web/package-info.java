/** What a meeting made of a report, on pages. */
@NullMarked
package org.goldenthread.reports.tabled.web;

import org.jspecify.annotations.NullMarked;
