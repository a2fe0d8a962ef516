/** The pages on which budgets and actuals come in. */
@NullMarked
package org.goldenthread.benefits.costs.web;

import org.jspecify.annotations.NullMarked;
