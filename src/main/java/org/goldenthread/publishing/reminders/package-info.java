/** Reminders by e-mail: one message a person and council of what their posts owe, when they want it. */
@NullMarked
package org.goldenthread.publishing.reminders;

import org.jspecify.annotations.NullMarked;
