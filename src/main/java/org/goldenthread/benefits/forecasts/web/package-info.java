/** The page on which owners give the forecasts of all their lines. */
@NullMarked
package org.goldenthread.benefits.forecasts.web;

import org.jspecify.annotations.NullMarked;
