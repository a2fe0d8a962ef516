package org.goldenthread.risks.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.matrix.Matrix.Band;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.matrix.Matrix.Edition;
import org.goldenthread.risks.matrix.Matrix.Level;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class PrintedScoreTests {
    private static final Matrix MATRIX = matrix();

    private static Matrix matrix() {
        var cells = new ArrayList<Cell>();
        IntStream.rangeClosed(1, 4)
                .forEach(l -> IntStream.rangeClosed(1, 4).forEach(i -> cells.add(new Cell(l, i, l * i, 1))));
        return new Matrix(
                1,
                new Edition("four", 1, "Four by four", "", ""),
                levels("Unlikely", "Possible", "Likely", "Almost certain"),
                levels("Minor", "Moderate", "Major", "Severe"),
                List.of(new Band(1, "All", Tone.WARNING, "")),
                cells);
    }

    private static List<Level> levels(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Level(i + 1, names[i], ""))
                .toList();
    }

    private static String cell(String likelihood, String impact, String score) {
        return new PrintedScore(likelihood, impact, score)
                .in(MATRIX)
                .map(Cell::key)
                .orElse("none");
    }

    @Test
    void levelsFitByNumberByNameOrByBoth() {
        assertThat(cell("3", "4", "12")).isEqualTo("3.4");
        assertThat(cell("Likely", "Severe", "")).isEqualTo("3.4");
        assertThat(cell("3 - Likely", "Severe (4)", "12")).isEqualTo("3.4");
        assertThat(cell("almost  certain", "MINOR", "4")).isEqualTo("4.1");
    }

    @Test
    void aLevelThatTheMatrixDoesNotHaveFitsNothing() {
        assertThat(cell("5", "4", "20")).isEqualTo("none");
        assertThat(cell("Remote", "4", "")).isEqualTo("none");
        assertThat(cell("3", "", "")).isEqualTo("none");
        assertThat(cell("3 or 4", "4", "")).isEqualTo("none");
    }

    @Test
    void aNumberAndANameThatDisagreeFitNothing() {
        assertThat(cell("2 - Likely", "4", "")).isEqualTo("none");
    }

    @Test
    void aScoreThatTheMatrixDoesNotGiveThereFitsNothing() {
        assertThat(cell("3", "4", "15")).isEqualTo("none");
    }

    @Test
    void aScoreAloneFitsOnlyWhereOneCellHasIt() {
        assertThat(cell("", "", "16")).isEqualTo("4.4");
        assertThat(cell("", "", "12")).isEqualTo("none");
        assertThat(cell("", "", "High")).isEqualTo("none");
        assertThat(cell("", "", "")).isEqualTo("none");
    }
}
