/** What everybody may read of a plan: what it promised when it was approved, and how that stands. */
@NullMarked
@NamedInterface("open")
package org.goldenthread.plan.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
