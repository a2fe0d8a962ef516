package org.goldenthread.site.updates;

import java.time.Instant;

/**
 * An update that somebody made today; it stays in sight until tomorrow.
 *
 * @param words what was said, such as "86.4%"
 */
public record Done(String sort, String key, Duty.What what, String words, Instant at) {}
