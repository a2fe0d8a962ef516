/** Reviews of risks among everything that a post owes. */
@NullMarked
package org.goldenthread.risks.owed;

import org.jspecify.annotations.NullMarked;
