/** What benefits write into papers: savings by year against what is required. */
@NullMarked
package org.goldenthread.benefits.blocks;

import org.jspecify.annotations.NullMarked;
