/** Days promised, agreed, expected and kept; why they move; whether a thing is on track to keep them. */
@NamedInterface("dates")
@NullMarked
package org.goldenthread.delivery.dates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
