/** Matches that holders of posts are asked to answer before the meeting. */
@NullMarked
package org.goldenthread.governance.conflicts.owed;

import org.jspecify.annotations.NullMarked;
