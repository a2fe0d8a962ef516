/** How what a paper proposes becomes strands, projects, actions and milestones. */
@NullMarked
package org.goldenthread.delivery.acceptance;

import org.jspecify.annotations.NullMarked;
