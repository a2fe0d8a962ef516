/** At a terminal: on whose behalf a verb works, and which verb is said after which. */
@NullMarked
@NamedInterface("terminal")
package org.goldenthread.access.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
