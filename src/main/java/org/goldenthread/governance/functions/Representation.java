package org.goldenthread.governance.functions;

import org.jspecify.annotations.Nullable;

/**
 * A function of the council that must sit on a body, such as Finance or Legal.
 *
 * @param appointment of whoever sits for it, as a number; absent while nobody was named
 * @param name of whoever sits for it today; empty where nobody does, or their appointment has ended
 */
public record Representation(String function, @Nullable Long appointment, String name) {

    public boolean isVacant() {
        return name.isEmpty();
    }
}
