/** Risks, issues and dependencies in one log, as boards are used to them; upper rooms add what they keep. */
@NamedInterface("raid")
@NullMarked
package org.goldenthread.delivery.raid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
