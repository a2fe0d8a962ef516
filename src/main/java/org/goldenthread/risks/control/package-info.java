/** What holds risks back: controls, who owns them, whether they work and when that was last tried. */
@NullMarked
package org.goldenthread.risks.control;

import org.jspecify.annotations.NullMarked;
