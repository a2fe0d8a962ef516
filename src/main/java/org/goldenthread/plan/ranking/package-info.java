/** What comes first: the overall rank, the priorities of each year, and what lies how far ahead. */
@NullMarked
package org.goldenthread.plan.ranking;

import org.jspecify.annotations.NullMarked;
