/** Files of rows under a head, read the same way for every room: any encoding, any separator, columns in any order. */
@NamedInterface("sheet")
@NullMarked
package org.goldenthread.intake.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
