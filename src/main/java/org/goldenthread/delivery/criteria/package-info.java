/** Whether time, cost, scope and benefits of an undertaking will be met within tolerance, as people judge it. */
@NullMarked
package org.goldenthread.delivery.criteria;

import org.jspecify.annotations.NullMarked;
