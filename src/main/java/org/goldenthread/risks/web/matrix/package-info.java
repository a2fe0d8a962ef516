/** The pages of matrices: what they say, their versions, their appetites, and changing one after use. */
@NullMarked
package org.goldenthread.risks.web.matrix;

import org.jspecify.annotations.NullMarked;
