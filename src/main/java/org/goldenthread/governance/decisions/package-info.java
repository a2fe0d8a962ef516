/** What was decided, by whom and why, how it came through call-in, and whether it was put into effect. */
@NamedInterface("decisions")
@NullMarked
package org.goldenthread.governance.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
