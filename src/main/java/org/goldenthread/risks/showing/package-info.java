/** What a body was shown when, and how far risks have moved since. */
@NullMarked
package org.goldenthread.risks.showing;

import org.jspecify.annotations.NullMarked;
