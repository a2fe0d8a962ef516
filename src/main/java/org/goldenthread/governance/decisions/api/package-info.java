/** Decisions, the forward plan and scrutiny for other programs. */
@NullMarked
package org.goldenthread.governance.decisions.api;

import org.jspecify.annotations.NullMarked;
