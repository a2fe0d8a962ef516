/** The pages of reports. */
@NullMarked
package org.goldenthread.reports.web;

import org.jspecify.annotations.NullMarked;
