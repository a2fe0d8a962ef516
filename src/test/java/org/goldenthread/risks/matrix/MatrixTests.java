package org.goldenthread.risks.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

/** Matrices of any size are read from words; what is none is refused with every reason. */
class MatrixTests {
    static final Matrix.Edition EDITION = new Matrix.Edition("small", 1, "Small", "", "");

    static MatrixText small() {
        return new MatrixText(
                "Rare | never yet\nOften",
                "Mild\nBad\nAwful | a life",
                "Low | good | watch\nHigh | bad | act",
                Map.of(
                        "1.1", "1 Low", "1.2", "2 Low", "1.3", "9 High", "2.1", "3 Low", "2.2", "4 High", "2.3",
                        "12 high"));
    }

    @Test
    void aBandBelongsToTheCellAndNotToTheScore() {
        var matrix = Fixtures.got(small().read(EDITION));
        assertThat(matrix.size()).isEqualTo("2 × 3");
        var cell = matrix.cell(1, 3).orElseThrow();
        assertThat(matrix.band(cell).name()).isEqualTo("High");
        assertThat(matrix.band(cell).tone()).isEqualTo(Tone.BAD);
        assertThat(matrix.words(cell)).isEqualTo("Rare × Awful");
        assertThat(matrix.top()).isEqualTo(12);
        assertThat(matrix.cell(3, 1)).isEmpty();
        assertThat(Fixtures.got(MatrixText.of(matrix).read(EDITION))).isEqualTo(matrix);
    }

    @Test
    void theLibraryHoldsMatricesOfSeveralSizes() {
        assertThat(new MatrixLibrary().all().stream().map(one -> one.matrix().size()))
                .contains("5 × 5", "4 × 4", "6 × 4");
        assertThat(new MatrixLibrary().all()).allSatisfy(one -> {
            assertThat(one.matrix().problems()).isEmpty();
            assertThat(one.matrix().edition().licence()).isNotBlank();
            assertThat(one.appetite()).isNotEmpty();
            assertThat(one.matrix().bands().stream().map(Matrix.Band::name))
                    .containsAll(one.appetite().values());
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var cells = new HashMap<>(small().cells());
        cells.put("1.2", "20 High");
        cells.remove("2.3");
        var text = new MatrixText("Only one", "Mild\nBad\nAwful", "Low | green\nHigh | purple", cells);
        var refused = (Checked.Refused<Matrix>) text.read(EDITION);
        assertThat(refused.problems().stream().map(Problem::place)).contains("likelihoods", "bands", "cell.1.2");
        var falling = new MatrixText(small().likelihoods(), small().impacts(), small().bands(), cells);
        assertThat(((Checked.Refused<Matrix>) falling.read(EDITION))
                        .problems().stream().map(Problem::place))
                .contains("cell.2.3", "cell.1.3", "cell.2.2");
    }
}
