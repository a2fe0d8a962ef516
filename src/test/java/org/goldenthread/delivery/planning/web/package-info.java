/** The timeline as its readers see it. */
@NullMarked
package org.goldenthread.delivery.planning.web;

import org.jspecify.annotations.NullMarked;
