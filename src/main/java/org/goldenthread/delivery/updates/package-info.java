/** What projects and strands say of each period, and the progress table that builds itself from it. */
@NamedInterface("updates")
@NullMarked
package org.goldenthread.delivery.updates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
