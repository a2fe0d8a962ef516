/** The bodies that a report goes through: one version of it for each, its deadlines, and where it stands. */
@NullMarked
package org.goldenthread.reports.route;

import org.jspecify.annotations.NullMarked;
