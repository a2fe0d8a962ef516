/** Performance challenge: sessions aligned to priorities, each with a pack drawn from the record and the actions it brought. */
@NullMarked
package org.goldenthread.governance.challenge;

import org.jspecify.annotations.NullMarked;
