package org.goldenthread.plan.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.plan.PlanFixtures;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Priority.Reason;
import org.goldenthread.plan.ranking.RankHistory.Step;
import org.goldenthread.plan.ranking.Ranking.Move;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The rank in the database moves as the rank on paper does, and tells every earlier order. */
@Product
class RankingTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Ranking ranking;

    private List<String> ranked(String plan) {
        return ranking.ranked(plan).stream().map(Priority::ref).toList();
    }

    @Test
    void movesInTheDatabaseAreMovesInTheListAndEachEarlierOrderIsRebuilt() {
        fixtures.installation(() -> {
            var make = PlanFixtures.of(product);
            var plan = make.plan(fixtures.council(), "A ranked plan");
            var refs = make.priorities(plan, "One", "Two", "Three", "Four", "Five", "Six").stream()
                    .map(Priority::ref)
                    .toList();
            var random = new Random(20_261_122);
            List<String> order = List.of();
            var orders = new LinkedHashMap<Long, List<String>>();
            for (int i = 0; i < 40; i++) {
                var ref = refs.get(random.nextInt(refs.size()));
                int at = order.indexOf(ref);
                var from = at < 0 ? null : Integer.valueOf(at + 1);
                var place = random.nextInt(8);
                var to = place == 0 ? null : Integer.valueOf(Math.min(place, order.size() + (at < 0 ? 1 : 0)));
                if (ranking.move(ref, new Move(from, to, Reason.OTHER, "Move " + i))
                        instanceof Checked.Accepted<Priority>) {
                    order = RankHistory.after(order, new Step(ref, from, to));
                    orders.put(
                            ranking.changes(plan.ref(), Long.MAX_VALUE, 1)
                                    .getFirst()
                                    .id(),
                            order);
                }
                assertThat(ranked(plan.ref())).isEqualTo(order);
                assertThat(ranking.ranked(plan.ref()).stream()
                                .map(one -> one.rank().place()))
                        .isEqualTo(
                                IntStream.rangeClosed(1, order.size()).boxed().toList());
            }
            assertThat(orders).hasSizeGreaterThan(25);
            orders.forEach((change, then) -> assertThat(ranking.orderAfter(plan.ref(), change))
                    .extracting(Priority::ref)
                    .isEqualTo(then));
            return true;
        });
    }

    @Test
    void whoIsTakenOutOfTheRecordLeavesNoGapInTheRank() {
        fixtures.installation(() -> {
            var make = PlanFixtures.of(product);
            var plan = make.plan(fixtures.council(), "A ranked plan");
            var all = make.priorities(plan, "One", "Two", "Three");
            for (int i = 0; i < 3; i++) {
                got(ranking.move(all.get(i).ref(), new Move(null, i + 1, Reason.OTHER, "As it came")));
            }
            got(product.getBean(Priorities.class).remove(all.get(1).ref()));
            assertThat(ranking.ranked(plan.ref())).extracting(Priority::title).containsExactly("One", "Three");
            assertThat(ranking.ranked(plan.ref()).stream().map(one -> one.rank().place()))
                    .containsExactly(1, 2);
            return true;
        });
    }

    @Test
    void anEarlierOrderIsShownWithTheMoveThatMadeIt() {
        var council = fixtures.council();
        var plan = fixtures.installation(() -> {
            var make = PlanFixtures.of(product);
            var made = make.plan(council, "A ranked plan");
            var all = new ArrayList<>(make.priorities(made, "Streets", "Homes"));
            got(ranking.move(all.get(0).ref(), new Move(null, 1, Reason.SAVINGS, "Costs most")));
            got(ranking.move(all.get(1).ref(), new Move(null, 2, Reason.QUALITY, "Next")));
            got(ranking.move(all.get(1).ref(), new Move(2, 1, Reason.QUALITY, "After the inspection")));
            return made.ref();
        });
        var visit = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        var page = visit.page("/plan/ranking?plan=" + plan);
        var links = page.select("a[href*=/plan/ranking/then]");
        assertThat(links).hasSize(3);
        var then = visit.page(links.get(1).attr("href"));
        assertThat(then.select("ol.plan-then li").eachText()).containsExactly("Streets", "Homes");
        assertThat(visit.page(links.get(0).attr("href"))
                        .select("ol.plan-then li")
                        .eachText())
                .containsExactly("Homes", "Streets");
        assertThat(visit.get("/plan/ranking/then?plan=" + plan + "&change=999999999")
                        .statusCode())
                .isEqualTo(404);
    }
}
