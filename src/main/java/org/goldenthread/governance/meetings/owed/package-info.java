/** Papers that posts owe to meetings, among everything that they owe. */
@NullMarked
package org.goldenthread.governance.meetings.owed;

import org.jspecify.annotations.NullMarked;
