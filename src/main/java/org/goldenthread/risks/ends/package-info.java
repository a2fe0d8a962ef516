/** The standing checks of risks. */
@NullMarked
package org.goldenthread.risks.ends;

import org.jspecify.annotations.NullMarked;
