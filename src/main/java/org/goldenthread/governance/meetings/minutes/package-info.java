/** What a meeting came to: who was there, what was said and agreed, and the actions that arose. */
@NamedInterface("minutes")
@NullMarked
package org.goldenthread.governance.meetings.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
