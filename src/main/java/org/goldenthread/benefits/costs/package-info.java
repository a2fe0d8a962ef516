/** Budgets and actuals of cost centres from files, reconciled to the total that the file itself states. */
@NullMarked
package org.goldenthread.benefits.costs;

import org.jspecify.annotations.NullMarked;
