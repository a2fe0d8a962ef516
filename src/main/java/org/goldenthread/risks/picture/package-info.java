/** Pictures of risks: where they stand in their matrix, how they moved, their scores over time, the bow-tie. */
@NullMarked
package org.goldenthread.risks.picture;

import org.jspecify.annotations.NullMarked;
