/** The life of an undertaking: its stages, every move that is allowed, and what each has to show. */
@NamedInterface("lifecycle")
@NullMarked
package org.goldenthread.delivery.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
