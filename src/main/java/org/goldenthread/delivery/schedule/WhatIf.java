package org.goldenthread.delivery.schedule;

import java.time.LocalDate;
import java.util.Set;

/** Something that may be tried out on a network without changing it. */
public sealed interface WhatIf {

    /** A task finishes on another day; where it has not started, it starts as many days earlier or later too. */
    record Move(String ref, LocalDate finish) implements WhatIf {}

    /**
     * No work is done on some tasks from a day on until another: what has not begun by then begins on the other, and
     * what is under way takes as much longer.
     *
     * @param refs the tasks of the project that is paused
     * @param from the first day without work
     * @param until the day on which work goes on
     */
    record Pause(Set<String> refs, LocalDate from, LocalDate until) implements WhatIf {
        public Pause {
            refs = Set.copyOf(refs);
        }
    }
}
