/** What decisions move in other rooms: days, stages, approvals, findings. */
@NamedInterface("effects")
@NullMarked
package org.goldenthread.governance.effects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
