/** Starting: what the product refuses to start with, the first administrator, and what the terminal is told. */
@NullMarked
@NamedInterface("start")
package org.goldenthread.access.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
