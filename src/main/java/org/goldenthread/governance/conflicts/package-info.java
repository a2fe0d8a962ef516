/** Whose interest an item of an agenda touches, and what they said of it at the meeting. */
@NullMarked
package org.goldenthread.governance.conflicts;

import org.jspecify.annotations.NullMarked;
