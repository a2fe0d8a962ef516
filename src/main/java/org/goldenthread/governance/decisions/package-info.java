/** What was decided, by whom and why, how it came through call-in, and whether it was put into effect. */
@NullMarked
package org.goldenthread.governance.decisions;

import org.jspecify.annotations.NullMarked;
