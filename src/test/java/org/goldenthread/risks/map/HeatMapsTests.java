package org.goldenthread.risks.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.goldenthread.risks.RiskFixtures.TODAY;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.map.HeatMap.Moved;
import org.goldenthread.risks.map.HeatMaps.Wanted;
import org.goldenthread.risks.showing.Showings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Product
class HeatMapsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    HeatMaps maps;

    @Autowired
    Showings showings;

    private String council = "";
    private RiskFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = fixtures.installation(() -> RiskFixtures.of(product, council));
    }

    private HeatMap map(long register, String level, String category) {
        return maps.of(new Wanted(council, register, level, category)).getFirst();
    }

    @Test
    void risksAreCountedWhereTheyStandAndWhereTheyCameFromSinceTheBodySawThem() {
        fixtures.installation(() -> {
            var stays = make.now(make.risk(make.project, "Stays"), TODAY.minusDays(20), 4, 4);
            var falls = make.now(make.risk(make.project, "Falls"), TODAY.minusDays(20), 4, 4);
            make.now(make.risk(make.corporate, "Was not shown"), 4, 4);
            make.risk(make.project, "Not judged");
            var shown = new Showings.Wanted("Project board", TODAY.minusDays(10), "");
            got(showings.record(council, make.project.id(), shown));
            assertThat(map(0, "", "").moves()).isEmpty();
            make.now(falls, 2, 3);
            var all = map(0, "", "");
            var from = make.matrix.cell(4, 4).orElseThrow();
            var to = make.matrix.cell(2, 3).orElseThrow();
            assertThat(all.count(from)).isEqualTo(2);
            assertThat(all.count(to)).isEqualTo(1);
            assertThat(all.unjudged()).isEqualTo(1);
            assertThat(all.moves()).isEqualTo(List.of(new Moved(from, to, 1)));
            assertThat(map(make.project.id(), "", "").total()).isEqualTo(2);
            assertThat(map(0, "corporate", "").total()).isEqualTo(1);
            assertThat(map(0, "corporate", "").moves()).isEmpty();
            assertThat(map(0, "", "Finance").moves()).hasSize(1);
            assertThat(map(0, "", "People").total()).isZero();
            make.now(falls, 4, 4);
            assertThat(map(0, "", "").moves()).isEmpty();
            return stays;
        });
    }
}
