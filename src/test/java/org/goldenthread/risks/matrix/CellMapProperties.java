package org.goldenthread.risks.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.vocabulary.Tone;

/** The mapping that is proposed between matrices of any size. */
class CellMapProperties {

    /** A matrix of a size whose scores are products and whose bands are thirds. */
    private static Matrix matrix(int likelihoods, int impacts) {
        var bands = List.of(
                new Matrix.Band(1, "Low", Tone.GOOD, ""),
                new Matrix.Band(2, "Medium", Tone.WARNING, ""),
                new Matrix.Band(3, "High", Tone.BAD, ""));
        var cells = new ArrayList<Matrix.Cell>();
        for (int l = 1; l <= likelihoods; l++) {
            for (int i = 1; i <= impacts; i++) {
                cells.add(new Matrix.Cell(l, i, l * i, (l * i * 3 - 1) / (likelihoods * impacts) + 1));
            }
        }
        return new Matrix(
                likelihoods * 10L + impacts, MatrixTests.EDITION, levels(likelihoods), levels(impacts), bands, cells);
    }

    private static List<Matrix.Level> levels(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Matrix.Level(i, "Level " + i, ""))
                .toList();
    }

    @Property
    void theEndsOfAScaleStayItsEndsAndTheOrderOfLevelsIsKept(
            @ForAll @IntRange(min = 2, max = 9) int of, @ForAll @IntRange(min = 2, max = 9) int among) {
        assertThat(CellMap.level(1, of, among)).isOne();
        assertThat(CellMap.level(of, of, among)).isEqualTo(among);
        for (int level = 1; level < of; level++) {
            assertThat(CellMap.level(level, of, among)).isLessThanOrEqualTo(CellMap.level(level + 1, of, among));
        }
    }

    @Property
    void aMatrixOfTheSameSizeIsMappedCellByCell(
            @ForAll @IntRange(min = 2, max = 6) int likelihoods, @ForAll @IntRange(min = 2, max = 6) int impacts) {
        var map = CellMap.suggested(matrix(likelihoods, impacts), matrix(likelihoods, impacts));
        assertThat(map.cells()).allSatisfy((from, to) -> assertThat(to).isEqualTo(from));
    }

    @Property
    void noRiskIsPlacedMilderThanItsShareOfTheScale(
            @ForAll @IntRange(min = 2, max = 6) int a,
            @ForAll @IntRange(min = 2, max = 6) int b,
            @ForAll @IntRange(min = 2, max = 6) int c,
            @ForAll @IntRange(min = 2, max = 6) int d) {
        var map = CellMap.suggested(matrix(a, b), matrix(c, d));
        assertThat(map.cells()).hasSize(a * b).allSatisfy((from, to) -> {
            assertThat((to.likelihood() - 1) * (a - 1)).isGreaterThanOrEqualTo((from.likelihood() - 1) * (c - 1));
            assertThat((to.impact() - 1) * (b - 1)).isGreaterThanOrEqualTo((from.impact() - 1) * (d - 1));
        });
    }

    @Property
    void whatReachedTheThresholdBeforeReachesTheNewOne(
            @ForAll @IntRange(min = 2, max = 6) int a,
            @ForAll @IntRange(min = 2, max = 6) int b,
            @ForAll @IntRange(min = 1, max = 40) int score) {
        var map = CellMap.suggested(matrix(a, b), matrix(5, 5));
        var threshold = map.threshold(score);
        map.cells().forEach((from, to) -> {
            if (from.score() >= score) {
                assertThat(to.score()).isGreaterThanOrEqualTo(threshold.orElseThrow());
            }
        });
        assertThat(threshold.isEmpty()).isEqualTo(score > a * b);
    }
}
