/** What is missing around meetings. */
@NullMarked
package org.goldenthread.governance.meetings.ends;

import org.jspecify.annotations.NullMarked;
