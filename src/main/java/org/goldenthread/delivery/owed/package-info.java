/** Actions and milestones that their owners are asked about, among everything that a post owes. */
@NullMarked
package org.goldenthread.delivery.owed;

import org.jspecify.annotations.NullMarked;
