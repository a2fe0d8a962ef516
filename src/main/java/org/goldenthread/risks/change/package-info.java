/** How a council changes its matrix after use: previewed, applied as new assessments, the past not re-coloured. */
@NullMarked
package org.goldenthread.risks.change;

import org.jspecify.annotations.NullMarked;
