/** Finds in papers what rooms above take: actions, milestones, risks, issues, savings, and what still waits. */
@NullMarked
package org.goldenthread.intake.shelf;

import org.jspecify.annotations.NullMarked;
