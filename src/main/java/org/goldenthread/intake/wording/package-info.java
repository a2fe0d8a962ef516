/** How papers put things: money, dates, marks, lists and headings as printed, read back into figures and words. */
@NamedInterface("wording")
@NullMarked
package org.goldenthread.intake.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
