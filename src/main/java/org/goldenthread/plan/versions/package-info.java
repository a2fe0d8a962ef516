/** What a plan held when it was kept or approved, and what has changed since. */
@NamedInterface("versions")
@NullMarked
package org.goldenthread.plan.versions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
