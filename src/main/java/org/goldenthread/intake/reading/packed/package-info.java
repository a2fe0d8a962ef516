/** Packages of XML parts, as office programs write them: unpacked within bounds and walked rather than loaded. */
@NullMarked
@NamedInterface("packed")
package org.goldenthread.intake.reading.packed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
