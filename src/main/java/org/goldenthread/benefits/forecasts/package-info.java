/** SavingForecasts of many lines, given at once. */
@NullMarked
package org.goldenthread.benefits.forecasts;

import org.jspecify.annotations.NullMarked;
