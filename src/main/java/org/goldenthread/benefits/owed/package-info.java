/** Savings whose owners are asked what they expect, among everything that a post owes. */
@NullMarked
package org.goldenthread.benefits.owed;

import org.jspecify.annotations.NullMarked;
