/** The page on which rows of savings are pasted. */
@NullMarked
package org.goldenthread.benefits.pasted.web;

import org.jspecify.annotations.NullMarked;
