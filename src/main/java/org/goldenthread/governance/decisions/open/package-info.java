/** What everybody may read of decisions: those that were published and are not exempt. */
@NullMarked
package org.goldenthread.governance.decisions.open;

import org.jspecify.annotations.NullMarked;
