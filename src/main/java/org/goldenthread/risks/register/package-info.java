/** Registers: where risks stand, who reviews them how often, and what belongs one register up. */
@NullMarked
package org.goldenthread.risks.register;

import org.jspecify.annotations.NullMarked;
