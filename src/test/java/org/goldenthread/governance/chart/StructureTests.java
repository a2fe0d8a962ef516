package org.goldenthread.governance.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

/** The picture and its table say who reports to whom, whatever the record holds. */
class StructureTests {
    private static Body body(String ref, String... uppers) {
        return new Body(
                ref,
                1,
                "T1",
                "Body <" + ref + "> with a rather long name & more",
                new State("active", Tone.GOOD),
                new Body.Words(Body.Sort.BOARD, ""),
                new Body.Life(BodyState.ACTIVE, null, null, null),
                null,
                Stream.of(uppers).map(one -> new Body.Line(one, "")).toList());
    }

    private static List<String> places(Structure structure) {
        return structure.places().stream()
                .map(one -> one.depth() + " " + one.body().ref())
                .toList();
    }

    @Test
    void everyBodyStandsBelowTheOneItMainlyReportsTo() {
        var structure = Structure.of(List.of(body("C", "B", "A"), body("B", "A"), body("D"), body("A")));
        assertThat(places(structure)).containsExactly("0 A", "1 B", "2 C", "0 D");
        assertThat(structure.lines()).containsExactly(new Structure.Side(2, 0, ""));
    }

    @Test
    void aLineToABodyThatHasEndedDoesNotCountAndACircleIsStillShown() {
        assertThat(places(Structure.of(List.of(body("A", "gone"))))).containsExactly("0 A");
        assertThat(places(Structure.of(List.of(body("A", "B"), body("B", "A")))))
                .containsExactly("0 A", "1 B");
    }

    @Test
    void thePictureIsWrittenForWideAndNarrowPagesAndEscapesNames() {
        var chart = StructureChart.chart(Structure.of(List.of(body("A"), body("B", "A"), body("C", "A"))));
        for (var svg : List.of(chart.wide(), chart.narrow())) {
            assertThat(svg)
                    .startsWith("<svg")
                    .endsWith("</svg>")
                    .contains("&lt;A&gt;")
                    .doesNotContain("<A>");
            assertThat(svg.split("<rect", -1)).hasSize(4);
        }
    }
}
