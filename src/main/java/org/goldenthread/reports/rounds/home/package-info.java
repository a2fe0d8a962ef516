/** Rounds where people look first: home, and what their posts owe. */
@NullMarked
package org.goldenthread.reports.rounds.home;

import org.jspecify.annotations.NullMarked;
