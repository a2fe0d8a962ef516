/** Where inquiries of scrutiny get in the way of each other, of a decision, or of the calendar. */
@NullMarked
package org.goldenthread.governance.clashes;

import org.jspecify.annotations.NullMarked;
