/** Bodies for other programs. */
@NullMarked
package org.goldenthread.governance.api;

import org.jspecify.annotations.NullMarked;
