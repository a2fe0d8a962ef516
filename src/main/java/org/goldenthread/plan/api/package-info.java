/** Plans, priorities, workstreams and who answers for what, for other programs, as JSON. */
@NullMarked
package org.goldenthread.plan.api;

import org.jspecify.annotations.NullMarked;
