/** What leads to a thing and what follows from it, step by step. */
@NullMarked
@NamedInterface("trace")
package org.goldenthread.thread.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
