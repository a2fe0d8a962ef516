/** The days on which something is due, as a calendar and as a feed for calendars elsewhere. */
@NullMarked
package org.goldenthread.delivery.calendar;

import org.jspecify.annotations.NullMarked;
