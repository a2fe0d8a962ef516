/** Registers: where risks stand, who reviews them how often, and what belongs one register up. */
@NamedInterface("register")
@NullMarked
package org.goldenthread.risks.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
