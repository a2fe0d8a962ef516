/** What rates a council's actions, and every rating that was shown, with the rule that made it. */
@NamedInterface("rated")
@NullMarked
package org.goldenthread.delivery.rated;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
