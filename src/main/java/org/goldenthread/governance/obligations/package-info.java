/** Who owes a written report on what to which body, and how often. */
@NamedInterface("obligations")
@NullMarked
package org.goldenthread.governance.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
