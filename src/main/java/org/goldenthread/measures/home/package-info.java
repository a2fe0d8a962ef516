/** Measures on the home page: how they stand, what is red, and what has changed since last week. */
@NullMarked
package org.goldenthread.measures.home;

import org.jspecify.annotations.NullMarked;
