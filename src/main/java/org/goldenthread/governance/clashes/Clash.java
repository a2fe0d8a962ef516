package org.goldenthread.governance.clashes;

import org.goldenthread.governance.scrutiny.Inquiry;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands against an inquiry as it is planned.
 *
 * @param other the inquiry that it clashes with; absent where it is something else
 * @param words what is wrong, as a sentence without the inquiries' names
 */
public record Clash(Inquiry one, @Nullable Inquiry other, String words) {}
