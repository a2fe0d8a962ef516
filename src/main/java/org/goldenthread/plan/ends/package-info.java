/** The standing checks of plans: chosen and not answered for, shared and not led, ordered and not explained. */
@NullMarked
package org.goldenthread.plan.ends;

import org.jspecify.annotations.NullMarked;
