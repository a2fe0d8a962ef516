package org.goldenthread.measures.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.entry.stories.Stories;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.subjects.Subjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fictional councils have measures with five years of figures that could be true. */
@Product
class DemonstrationFiguresTests {
    private static final String COUNCIL = "HRW";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    Measures measures;

    @Autowired
    Grids grids;

    @Autowired
    Ledger ledger;

    @Autowired
    Subjects subjects;

    @Autowired
    Stories stories;

    @BeforeEach
    void load() {
        fixtures.installation(() -> {
            packs.demonstrations().forEach(pack -> assertThat(packs.load(pack)).isEmpty());
            return true;
        });
    }

    private List<Measure> all(String council) {
        return fixtures.installation(() -> measures.of(council));
    }

    private Grid values(Measure measure, Length length) {
        return fixtures.installation(() -> grids.grid(Series.values(measure.ref(), length)));
    }

    private Measure coded(String code) {
        return all(COUNCIL).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int own() {
        return fixtures.installation(() -> subjects.own(COUNCIL).id());
    }

    @Test
    void eachCouncilHasEnoughToFillAScorecard() {
        Map.of(COUNCIL, 36, "SMV", 12, "THB", 10)
                .forEach((council, least) -> assertThat(all(council))
                        .hasSizeGreaterThanOrEqualTo(least)
                        .allSatisfy(measure -> {
                            assertThat(measure.thing().owner())
                                    .as(measure.code())
                                    .isNotNull();
                            assertThat(measure.sheet().words().purpose()).isNotBlank();
                            assertThat(values(
                                                    measure,
                                                    measure.sheet().collection().collected())
                                            .isEmpty())
                                    .as(measure.code())
                                    .isEqualTo(measure.sheet().calculated());
                        }));
    }

    @Test
    void noFigureIsOfATimeThatIsNotOverAndNoShareIsBeyondAWhole() {
        for (var measure :
                all(COUNCIL).stream().filter(one -> !one.sheet().calculated()).toList()) {
            var grid = values(measure, measure.sheet().collection().collected());
            assertThat(grid.period(grid.periods() - 1).end()).isBefore(LocalDate.now());
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column < grid.periods(); column++) {
                    var value = grid.through(row).decimal(column);
                    if (value != null && measure.sheet().counted().type() == DataType.PERCENTAGE) {
                        assertThat(value).as(measure.code()).isBetween(new BigDecimal("-10"), new BigDecimal("100"));
                    }
                }
            }
        }
    }

    @Test
    void aValueIsItsNumeratorByItsDenominator() {
        var measure = coded("WST01");
        var value = values(measure, Length.QUARTER);
        var above = fixtures.installation(() -> grids.grid(value.series().of(Figure.NUMERATOR)));
        var below = fixtures.installation(() -> grids.grid(value.series().of(Figure.DENOMINATOR)));
        for (int i = 0; i < value.periods(); i++) {
            var worked = number(above, i) * 100 / number(below, i);
            assertThat(number(value, i)).isCloseTo(worked, Offset.offset(0.051));
        }
    }

    private double number(Grid grid, int column) {
        return Objects.requireNonNull(grid.through(grid.row(own())).decimal(column))
                .doubleValue();
    }

    @Test
    void aRevisedFigureKeepsWhatWasSaidBefore() {
        var measure = coded("FIN02");
        var grid = values(measure, Length.MONTH);
        int row = grid.row(own());
        int column = 0;
        while (grid.standing(row, column) != Standing.REVISED) {
            column++;
        }
        int start = (int) grid.start(column).toEpochDay();
        assertThat(fixtures.installation(() -> ledger.history(grid.series(), own(), 0, start)))
                .hasSize(2)
                .last()
                .satisfies(word -> assertThat(word.batch().source().words()).contains("audit of payments"));
    }

    @Test
    void theFiguresThatNeedAWordHaveTheirStory() {
        var measure = coded("WST05");
        assertThat(fixtures.installation(() -> stories.of(measure.ref(), own())))
                .singleElement()
                .satisfies(story -> assertThat(story.words()).contains("private land"));
    }

    @Test
    void partnersOfASharedServiceStandBesideTheHostAndPeersBesideBoth() {
        assertThat(values(coded("BEN01"), Length.MONTH).rows()).isEqualTo(3);
        assertThat(values(coded("CUS05"), Length.YEAR).rows()).isGreaterThanOrEqualTo(20);
        assertThat(coded("WST03").definitions()).hasSize(2);
    }
}
