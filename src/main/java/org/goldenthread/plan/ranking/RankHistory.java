package org.goldenthread.plan.ranking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a move does to a ranked list, and the list as it was before the move: earlier orders are told from moves. */
public final class RankHistory {
    private RankHistory() {}

    /**
     * One move.
     *
     * @param from the place it had, from 1; absent when it was not ranked
     * @param to the place it gets; absent when it is ranked no longer
     */
    public record Step(
            String ref, @Nullable Integer from, @Nullable Integer to) {
        Step back() {
            return new Step(ref, to, from);
        }
    }

    /** The order after a move; everybody between moves by one. */
    public static List<String> after(List<String> order, Step step) {
        var after = new ArrayList<>(order);
        after.remove(step.ref());
        if (step.to() != null) {
            after.add(Math.clamp(step.to() - 1, 0, after.size()), step.ref());
        }
        return List.copyOf(after);
    }

    /** The order before a move. Who has been taken out of the record since is missing, and nobody else. */
    public static List<String> before(List<String> order, Step step) {
        return after(order, step.back());
    }

    /** The order as it stood before all these moves, the newest first. */
    public static List<String> before(List<String> order, List<Step> newestFirst) {
        var then = order;
        for (var step : newestFirst) {
            then = before(then, step);
        }
        return then;
    }
}
