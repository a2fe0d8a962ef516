/** Pages about reminders: each person's own wishes, the council's rule and log, and what links in mails open. */
@NullMarked
package org.goldenthread.publishing.reminders.web;

import org.jspecify.annotations.NullMarked;
