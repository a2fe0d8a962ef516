/** Performance challenge: sessions by priority, each with a pack drawn from the record and what it brought. */
@NullMarked
package org.goldenthread.governance.challenge;

import org.jspecify.annotations.NullMarked;
