/** What waits for what: an action that starts when another is finished. */
@NamedInterface("dependencies")
@NullMarked
package org.goldenthread.delivery.dependencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
