/** Savings that wait for something that is late. */
@NullMarked
package org.goldenthread.benefits.dates;

import org.jspecify.annotations.NullMarked;
