/** What a plan means to do in the long, the medium and the short run, as its tables print it. */
@NullMarked
package org.goldenthread.plan.papers.horizons;

import org.jspecify.annotations.NullMarked;
