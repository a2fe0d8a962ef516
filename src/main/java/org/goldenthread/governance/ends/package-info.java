/** The standing checks of bodies. */
@NullMarked
package org.goldenthread.governance.ends;

import org.jspecify.annotations.NullMarked;
