/** Who answers for what, found in papers: responsibility matrices, groups and their seats, remits and budgets. */
@NullMarked
package org.goldenthread.plan.remits;

import org.jspecify.annotations.NullMarked;
