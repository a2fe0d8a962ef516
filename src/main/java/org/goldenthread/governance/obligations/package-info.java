/** Who owes a written report on what to which body, and how often. */
@NullMarked
package org.goldenthread.governance.obligations;

import org.jspecify.annotations.NullMarked;
