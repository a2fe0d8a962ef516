/** Readers that turn a council's files, whatever their format, into papers. */
@NamedInterface("reading")
@NullMarked
package org.goldenthread.intake.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
