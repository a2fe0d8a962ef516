/** How much is in an undertaking, and how much of it is done, late or waiting. */
@NamedInterface("contents")
@NullMarked
package org.goldenthread.delivery.contents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
