/** What a decision does to the record: it moves days, stages and plans in their own rooms, and is pointed to there. */
@NamedInterface("effects")
@NullMarked
package org.goldenthread.governance.effects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
