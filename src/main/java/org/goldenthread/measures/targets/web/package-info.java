/** The page on which targets are set, with what was set before beside it. */
@NullMarked
package org.goldenthread.measures.targets.web;

import org.jspecify.annotations.NullMarked;
