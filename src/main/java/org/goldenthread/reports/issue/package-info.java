/** What is missing before a report can be issued, and the snapshot that is kept when it is. */
@NullMarked
package org.goldenthread.reports.issue;

import org.jspecify.annotations.NullMarked;
