/** The pages of plans: the hierarchy, the matrix, ranks, years, horizons, workstreams and remits. */
@NullMarked
package org.goldenthread.plan.web;

import org.jspecify.annotations.NullMarked;
