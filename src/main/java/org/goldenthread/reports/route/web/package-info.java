/** The way of a report on pages. */
@NullMarked
package org.goldenthread.reports.route.web;

import org.jspecify.annotations.NullMarked;
