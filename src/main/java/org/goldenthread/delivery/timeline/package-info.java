/** The timeline: bars, milestones and arrows put on sheets of paper, without a database or a page. */
@NullMarked
package org.goldenthread.delivery.timeline;

import org.jspecify.annotations.NullMarked;
