package org.goldenthread.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Product
class StrandsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    Strands strands;

    @Autowired
    ApplicationContext product;

    @Test
    void workCountsWithItsStrandAlsoWhereItDeliversAPriorityToo() {
        fixtures.installation(() -> {
            var made = BenefitFixtures.of(product);
            var council = fixtures.council();
            var strand = made.card("strand", council, "Homes");
            var project = made.card("project", council, "Repairs");
            var lone = made.card("project", council, "Alone");
            var priority = made.card("priority", council, "Good homes");
            things.tie(priority, project, TieKind.DELIVERED_BY);
            things.tie(priority, lone, TieKind.DELIVERED_BY);
            things.tie(strand, project, TieKind.DELIVERED_BY);
            assertThat(strands.of(List.of(project, lone, strand, "")))
                    .containsEntry(project, strand)
                    .containsEntry(lone, lone)
                    .containsEntry(strand, strand)
                    .containsEntry("", "");
            return true;
        });
    }
}
