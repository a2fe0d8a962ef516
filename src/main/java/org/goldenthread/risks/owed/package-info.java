/** Risks that their owners are to look at again, among everything that a post owes. */
@NullMarked
package org.goldenthread.risks.owed;

import org.jspecify.annotations.NullMarked;
