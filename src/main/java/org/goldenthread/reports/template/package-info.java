/** Templates of reports: packs in versions, with their sections, numbering and what their marks mean. */
@NullMarked
package org.goldenthread.reports.template;

import org.jspecify.annotations.NullMarked;
