package org.goldenthread.plan.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.goldenthread.plan.ranking.RankHistory.Step;

/** After any re-ranking the order holds everybody once, and the moves tell every earlier order. */
class RankHistoryProperties {
    private static final List<String> ALL = List.of("P-1", "P-2", "P-3", "P-4", "P-5", "P-6", "P-7");

    /** Who is to move, and to which place; 0 takes them out of the rank. */
    record Wish(String ref, int to) {
        /** The move as the record would keep it, places beyond the end being the end. */
        Step in(List<String> order) {
            int at = order.indexOf(ref);
            int last = order.size() + (at < 0 ? 1 : 0);
            return new Step(ref, at < 0 ? null : at + 1, to == 0 ? null : Integer.valueOf(Math.min(to, last)));
        }
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(Arbitraries.of(ALL), Arbitraries.integers().between(0, 9))
                .as(Wish::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void everyOrderHoldsEverybodyOnceAndEveryEarlierOneIsTold(@ForAll("wishes") List<Wish> wishes) {
        var orders = new ArrayList<List<String>>(List.of(List.of()));
        var steps = new ArrayList<Step>();
        for (var wish : wishes) {
            var before = orders.getLast();
            var step = wish.in(before);
            var after = RankHistory.after(before, step);
            assertThat(after).doesNotHaveDuplicates();
            assertThat(after.contains(wish.ref())).isEqualTo(wish.to() != 0);
            if (step.to() != null) {
                assertThat(after.indexOf(wish.ref()) + 1).isEqualTo(step.to());
            }
            assertThat(after).containsExactlyInAnyOrderElementsOf(expected(before, wish));
            steps.addFirst(step);
            orders.add(after);
        }
        for (int i = 0; i <= steps.size(); i++) {
            assertThat(RankHistory.before(orders.getLast(), steps.subList(0, i)))
                    .isEqualTo(orders.get(orders.size() - 1 - i));
        }
    }

    private static List<String> expected(List<String> before, Wish wish) {
        var all = new ArrayList<>(before);
        all.remove(wish.ref());
        if (wish.to() != 0) {
            all.add(wish.ref());
        }
        return all;
    }

    @Property
    void theOthersKeepTheirOrder(@ForAll("wishes") List<Wish> wishes) {
        List<String> order = List.of();
        for (var wish : wishes) {
            var after = RankHistory.after(order, wish.in(order));
            assertThat(without(after, wish.ref())).isEqualTo(without(order, wish.ref()));
            order = after;
        }
    }

    private static List<String> without(List<String> order, String ref) {
        return order.stream().filter(one -> !one.equals(ref)).toList();
    }
}
