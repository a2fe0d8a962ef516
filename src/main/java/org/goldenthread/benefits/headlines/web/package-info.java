/** The pages of figures that were said of savings. */
@NullMarked
package org.goldenthread.benefits.headlines.web;

import org.jspecify.annotations.NullMarked;
