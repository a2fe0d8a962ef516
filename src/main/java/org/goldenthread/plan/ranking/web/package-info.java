/** The pages about what comes first: the rank, the years and the horizons. */
@NullMarked
package org.goldenthread.plan.ranking.web;

import org.jspecify.annotations.NullMarked;
