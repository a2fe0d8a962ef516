/** Reminders by e-mail: one message a person and council of what their posts owe, when they want it. */
@NamedInterface("reminders")
@NullMarked
package org.goldenthread.publishing.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
