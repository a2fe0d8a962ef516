package org.goldenthread.delivery.rating;

import java.util.List;
import org.goldenthread.vocabulary.State;

/**
 * The words of a rule.
 *
 * @param levels from the best to the worst
 * @param done what a finished one is called
 * @param aside what one is called that was set aside by decision, or has no end
 */
public record Scale(List<State> levels, State done, State aside) {
    public Scale {
        levels = List.copyOf(levels);
        if (levels.size() < 2) {
            throw new IllegalArgumentException("a scale has two levels at least");
        }
    }

    State good() {
        return levels.getFirst();
    }

    State warning() {
        return levels.get(1);
    }

    State bad() {
        return levels.getLast();
    }
}
