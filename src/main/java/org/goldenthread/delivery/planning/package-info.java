/**
 * From what is on record to the arithmetic of time: which actions a schedule holds, and what they wait for elsewhere.
 */
@NullMarked
package org.goldenthread.delivery.planning;

import org.jspecify.annotations.NullMarked;
