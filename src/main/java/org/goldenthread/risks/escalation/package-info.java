/** How a risk moves between registers: by rule or by judgement, never without a reason. */
@NullMarked
package org.goldenthread.risks.escalation;

import org.jspecify.annotations.NullMarked;
