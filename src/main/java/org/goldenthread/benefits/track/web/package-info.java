/** The page of how forecasts have turned out. */
@NullMarked
package org.goldenthread.benefits.track.web;

import org.jspecify.annotations.NullMarked;
