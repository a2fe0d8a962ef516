/** Packs: versioned content as data, loaded through the same door as a user's file. */
@NullMarked
@NamedInterface("packs")
package org.goldenthread.intake.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
