/** How figures are signed off, in one step or two, and locked until somebody with a reason unlocks them. */
@NullMarked
package org.goldenthread.measures.signoff;

import org.jspecify.annotations.NullMarked;
