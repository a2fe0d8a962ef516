/** Who works at a terminal, and how verbs stand one under another. */
@NamedInterface("terminal")
@NullMarked
package org.goldenthread.access.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
