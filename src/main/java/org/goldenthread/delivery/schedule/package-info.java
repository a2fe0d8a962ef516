/**
 * The arithmetic of time: a network of tasks that wait for one another, what will happen if nothing changes, how much
 * each can slip, and what a slip does to the end. Pure sums over arrays: no database and no frame.
 *
 * <p>A day is a point. A task from 1 to 5 March lasts four days, and what follows it may start on 5 March; with a lag
 * of two days on 7 March. A milestone lasts no days. Days are calendar days.
 */
@NullMarked
package org.goldenthread.delivery.schedule;

import org.jspecify.annotations.NullMarked;
