/** What a person typed into a form, read back into words, days and numbers. */
@NamedInterface("typed")
@NullMarked
package org.goldenthread.intake.typed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
