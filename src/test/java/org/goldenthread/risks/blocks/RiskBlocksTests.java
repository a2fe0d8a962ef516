package org.goldenthread.risks.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.risks.RiskFixtures.TODAY;

import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.risks.RiskFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Risks in a paper: as they were judged by its day, and what moved since the report before. */
@Product
class RiskBlocksTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Blocks blocks;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    private Drawn draw(String code, Map<String, String> settings, int since, int asAt) {
        return fixtures.installation(
                () -> blocks.draw(code, new Asked(council, settings, TODAY.minusDays(since), TODAY.minusDays(asAt))));
    }

    private static Part.Table table(Drawn drawn) {
        return (Part.Table) drawn.parts().getFirst();
    }

    @Test
    void aRegisterHasItsRisksTheHighestScoresFirst() {
        fixtures.installation(() -> {
            make.now(make.risk(make.project, "A small one"), 1, 2);
            make.now(make.risk(make.project, "A great one"), 4, 4);
            return make.risk(make.project, "One that nobody has judged");
        });
        var drawn = draw("risks/register", Map.of(), 90, 0);
        assertThat(table(drawn).rows().stream().map(row -> row.getFirst().words()))
                .containsExactly("A great one", "A small one", "One that nobody has judged");
        assertThat(table(drawn).rows().getLast().get(3).words()).isEqualTo("not assessed");
        assertThat(drawn.facts()).hasSize(2).allMatch(fact -> fact.href().startsWith("/risks/R-"));
        var other = Map.of("register", String.valueOf(make.programme.id()));
        assertThat(draw("risks/register", other, 90, 0).facts()).isEmpty();
    }

    @Test
    void whatMovedSinceTheReportBeforeIsToldAndTheRestIsCounted() {
        fixtures.installation(() -> {
            var up = make.risk(make.project, "Went up");
            make.now(up, TODAY.minusDays(120), 2, 2);
            make.now(up, TODAY.minusDays(10), 3, 3);
            make.now(make.risk(make.project, "Stayed"), TODAY.minusDays(120), 2, 2);
            return make.now(make.risk(make.project, "Is new"), TODAY.minusDays(5), 2, 2);
        });
        var drawn = draw("risks/moved", Map.of(), 90, 0);
        assertThat(table(drawn).rows().stream()
                        .map(row -> row.getFirst().words() + ": " + row.get(4).words()))
                .containsExactlyInAnyOrder("Went up: ▲ up 5", "Is new: ✱ new");
        assertThat(drawn.leftOut().getFirst()).isEqualTo("1 of 3 risks have not moved and are left out.");
        // seen from a day before the change, nothing had moved
        assertThat(draw("risks/moved", Map.of(), 90, 30).facts()).isEmpty();
    }

    @Test
    void withoutAReportBeforeThereIsNoMovement() {
        fixtures.installation(() -> make.now(make.risk(make.project, "Any"), 2, 2));
        assertThat(draw("risks/moved", Map.of(), 0, 0).parts())
                .containsExactly(Part.Paragraph.of(
                        "There is no report before this one, so that nothing can be said to have moved."));
    }

    @Test
    void theMatrixHasEachRiskInItsCellAsItWasJudgedByTheDay() {
        var refs = fixtures.installation(() -> {
            var moved = make.risk(make.project, "Went up");
            make.now(moved, TODAY.minusDays(120), 2, 2);
            make.now(moved, TODAY.minusDays(10), 4, 4);
            var second = make.risk(make.project, "Beside it");
            make.now(second, TODAY.minusDays(120), 2, 2);
            return new String[] {
                moved.ref(), second.ref(), make.risk(make.project, "Not judged").ref()
            };
        });
        var before = draw("risks/matrix", Map.of(), 90, 30);
        assertThat(before.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualTo("2");
            assertThat(fact.how()).contains(refs[0], refs[1]);
        });
        var now = draw("risks/matrix", Map.of(), 90, 0);
        assertThat(now.facts()).extracting(one -> one.value()).containsExactly("1", "1");
        var table = (Part.Table) now.parts().get(1);
        assertThat(table.rows().getFirst().getLast().words()).isEmpty();
        assertThat(table.rows().stream().flatMap(row -> row.stream()).map(cell -> cell.words()))
                .anyMatch(words -> words.endsWith(": " + refs[0]))
                .anyMatch(words -> words.endsWith(": " + refs[1]));
        assertThat(table.note()).contains("in no cell: " + refs[2]);
        assertThat(draw("risks/matrix", Map.of(), 90, 200).parts().getFirst()).isInstanceOf(Part.Paragraph.class);
    }
}
