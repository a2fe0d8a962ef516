/** What decisions move in other rooms: days, stages, approvals, findings. */
@NullMarked
package org.goldenthread.governance.effects;

import org.jspecify.annotations.NullMarked;
