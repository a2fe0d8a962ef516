/** Papers brought in and what people decide about each proposal. */
@NullMarked
@NamedInterface("review")
package org.goldenthread.intake.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
