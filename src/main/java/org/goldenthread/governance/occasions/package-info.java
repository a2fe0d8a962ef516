/** Events and publicity of bodies beside their meetings. */
@NullMarked
package org.goldenthread.governance.occasions;

import org.jspecify.annotations.NullMarked;
