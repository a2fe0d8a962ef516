package org.goldenthread.risks.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.risks.matrix.Matrix.Band;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.matrix.Matrix.Edition;
import org.goldenthread.risks.matrix.Matrix.Level;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class ScaleTests {
    private static final List<Level> LETTERS =
            levels("F Almost impossible", "E Very low", "D Low", "C Significant", "B High", "A Very high");
    private static final List<Level> ROMAN = levels("IV Negligible", "III Marginal", "II Critical", "I Catastrophic");

    private static List<Level> levels(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Level(i + 1, names[i], ""))
                .toList();
    }

    private static Optional<String> cell(String words) {
        var cells = new ArrayList<Cell>();
        IntStream.rangeClosed(1, 6)
                .forEach(l -> IntStream.rangeClosed(1, 4).forEach(i -> cells.add(new Cell(l, i, l * i, 1))));
        var matrix = new Matrix(
                1,
                new Edition("six", 1, "Six by four", "", ""),
                LETTERS,
                ROMAN,
                List.of(new Band(1, "All", Tone.WARNING, "")),
                cells);
        return new Scale(matrix).scored(words).map(Cell::key);
    }

    @Test
    void levelsWithCodesAreMeantByTheCodeByTheNameOrByBoth() {
        assertThat(List.of("C", "c", "C Significant", "C - Significant", "Significant", "SIGNIFICANT", "4"))
                .allSatisfy(words -> assertThat(Scale.level(LETTERS, words)).contains(4));
        assertThat(List.of("III", "iii", "III Marginal", "Marginal", "3"))
                .allSatisfy(words -> assertThat(Scale.level(ROMAN, words)).contains(2));
    }

    @Test
    void aCodeThatIsNoneOrDisagreesWithItsNameMeansNothing() {
        assertThat(List.of("Z", "C High", "", "IX", "C or D"))
                .allSatisfy(words -> assertThat(Scale.level(LETTERS, words)).isEmpty());
        assertThat(List.of("V", "5", "II Marginal"))
                .allSatisfy(words -> assertThat(Scale.level(ROMAN, words)).isEmpty());
    }

    @Test
    void aScoreOfCodesIsACell() {
        assertThat(cell("C2")).contains("4.3");
        assertThat(cell("A-I")).contains("6.4");
        assertThat(cell("f IV")).contains("1.1");
        assertThat(cell("C5")).isEmpty();
        assertThat(cell("Z1")).isEmpty();
    }

    @Test
    void levelsAreShownWithTheirOwnCodeOnly() {
        assertThat(LETTERS.getFirst().label()).isEqualTo("F Almost impossible");
        assertThat(ROMAN.getFirst().mark()).isEqualTo("IV");
        assertThat(levels("Rare", "Likely").getLast().label()).isEqualTo("2 Likely");
    }
}
