/** How what a paper proposes becomes plans, priorities, workstreams and answers. */
@NullMarked
package org.goldenthread.plan.acceptance;

import org.jspecify.annotations.NullMarked;
