/** Declarations and matches that nobody has made or answered. */
@NullMarked
package org.goldenthread.governance.conflicts.ends;

import org.jspecify.annotations.NullMarked;
