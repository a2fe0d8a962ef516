/** What a body was shown when, and how far risks have moved since. */
@NamedInterface("showing")
@NullMarked
package org.goldenthread.risks.showing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
