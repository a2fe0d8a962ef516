/** The forward plan: what is to be decided, with how much notice, and what has slipped. */
@NullMarked
package org.goldenthread.governance.forward;

import org.jspecify.annotations.NullMarked;
