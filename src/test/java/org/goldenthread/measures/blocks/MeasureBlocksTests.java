package org.goldenthread.measures.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Measures in a paper: every figure is that of the record, with its proof. */
class MeasureBlocksTests extends MeasuresOfACouncil {
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Blocks blocks;

    private Drawn draw(String code, Map<String, String> settings) {
        return draw(code, settings, TODAY);
    }

    private Drawn draw(String code, Map<String, String> settings, LocalDate asAt) {
        return does(() -> blocks.draw(code, new Asked(council, settings, TODAY.minusDays(90), asAt)));
    }

    private static Part.Table table(Drawn drawn) {
        return drawn.parts().stream()
                .filter(Part.Table.class::isInstance)
                .map(Part.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Period last() {
        int year = Period.financialYearOf(TODAY) - 1;
        return q(year, 4);
    }

    @Test
    void aScorecardShowsEveryMeasureAlsoThoseWithoutAFigure() {
        var rent = measure("RENT");
        measure("EMPTY");
        record(entry(rent, last().previous(), "61.5"), entry(rent, last(), "62.25"));
        var drawn = draw("measures/scorecard", Map.of());
        var table = table(drawn);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().stream().map(row -> row.getFirst().words()))
                .containsExactlyInAnyOrder("What RENT counts", "What EMPTY counts");
        assertThat(table.note()).startsWith("Data as at ");
        assertThat(drawn.facts()).anySatisfy(fact -> {
            assertThat(fact.about()).isEqualTo("Targets met");
            assertThat(fact.how()).contains("no data");
        });
        assertThat(drawn.facts())
                .allMatch(fact -> !fact.how().isBlank() && fact.href().startsWith("/measures"));
    }

    @Test
    void whatAFilterTakesAwayIsCounted() {
        measure("ONE");
        measure("TWO");
        var drawn = draw("measures/scorecard", Map.of("status", "bad"));
        assertThat(drawn.leftOut()).singleElement().asString().startsWith("2 of 2 measures have another status");
        assertThat(drawn.parts()).noneMatch(Part.Table.class::isInstance);
    }

    @Test
    void oneMeasureIsItsSentenceItsChartAndItsPeriods() {
        var rent = measure("RENT");
        var period = last();
        for (int i = 0; i < 6; i++) {
            record(entry(rent, period, "6" + i));
            period = period.previous();
        }
        var drawn = draw("measures/measure", Map.of("measure", rent, "periods", "4"));
        assertThat(drawn.parts())
                .anySatisfy(part -> assertThat(part)
                        .isInstanceOfSatisfying(
                                Part.Drawing.class,
                                drawing -> assertThat(drawing.svg()).startsWith("<svg")));
        assertThat(table(drawn).rows()).hasSize(4);
        assertThat(table(drawn).note()).contains("left out");
        assertThat(drawn.facts()).anySatisfy(fact -> {
            assertThat(fact.value()).isEqualTo("60.0%");
            assertThat(fact.href()).contains("/measures/" + rent + "/proof?", "known=" + TODAY);
        });
        // a code of the council's own names it as well
        assertThat(draw("measures/measure", Map.of("measure", "rent", "periods", "4")))
                .isEqualTo(drawn);
    }

    @Test
    void aFigureIsTheOneOfTheRecordAndOfTheDay() {
        var rent = measure("RENT");
        record(entry(rent, last(), "62.25"));
        var drawn = draw("measures/figure", Map.of("measure", rent));
        assertThat(drawn.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.value()).isEqualTo("62.3%");
            assertThat(fact.about()).isEqualTo("What RENT counts, " + last().words());
        });
        assertThat(drawn.parts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Part.Paragraph.class,
                        one -> assertThat(one.runs()).singleElement().satisfies(run -> {
                            assertThat(run.words()).isEqualTo("62.3%");
                            assertThat(run.href())
                                    .isEqualTo(drawn.facts().getFirst().href());
                        }));
        // of a day before anybody had entered it, there was none
        assertThat(draw("measures/figure", Map.of("measure", rent), TODAY.minusDays(1))
                        .facts())
                .isEmpty();
    }

    @Test
    void anotherCouncilsMeasureIsNone() {
        var theirs = measure("RENT");
        open();
        assertThat(draw("measures/figure", Map.of("measure", theirs)).facts()).isEmpty();
    }
}
