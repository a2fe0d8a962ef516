/** Savings and benefits on the home page, and on the pages of the work that they come from. */
@NullMarked
package org.goldenthread.benefits.home;

import org.jspecify.annotations.NullMarked;
