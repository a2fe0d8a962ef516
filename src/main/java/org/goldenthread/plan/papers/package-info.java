/** What a council has chosen, found in its papers: workstreams, enablers, objectives, ranked and yearly priorities. */
@NullMarked
package org.goldenthread.plan.papers;

import org.jspecify.annotations.NullMarked;
