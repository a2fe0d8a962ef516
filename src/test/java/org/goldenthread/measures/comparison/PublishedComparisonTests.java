package org.goldenthread.measures.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Against what a council published of Scotland's benchmarking framework. */
class PublishedComparisonTests {
    private static final Path PUBLISHED = Path.of("../shared/data/expected");

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        Assumptions.assumeTrue(Files.exists(PUBLISHED), "the published results are not here");
        try (var reader = CsvReader.builder().ofNamedCsvRecord(PUBLISHED.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private static Function<NamedCsvRecord, String> group() {
        return row -> row.getField("indicator_code").replace(" ", "") + " " + row.getField("period");
    }

    private static Line line(List<NamedCsvRecord> rows) {
        return Line.of(rows.stream()
                .map(row -> row.getField("value"))
                .map(value -> value.isEmpty() ? null : new BigDecimal(value))
                .toList());
    }

    @Test
    void everyPublishedMeanAndMedianIsReached() throws IOException {
        var values = rows("lgbf_values_long.csv").stream().collect(Collectors.groupingBy(group()));
        var expected = rows("lgbf_expected_mean_median.csv");
        assertThat(expected).hasSize(1057).allSatisfy(row -> {
            var line = line(Objects.requireNonNull(values.get(group().apply(row))));
            assertThat(Averages.figures(line)).hasSize(Integer.parseInt(row.getField("n")));
            near(Averages.mean(line), row.getField("expected_mean"));
            near(Averages.median(line), row.getField("expected_median"));
        });
    }

    private static void near(@Nullable BigDecimal found, String published) {
        var expected = new BigDecimal(published);
        var margin = expected.abs().max(BigDecimal.ONE).movePointLeft(9);
        assertThat(found).isCloseTo(expected, Offset.offset(margin));
    }

    @Test
    void everyPublishedRankAndPercentileIsReached() throws IOException {
        var groups = rows("lgbf_expected_rank.csv").stream().collect(Collectors.groupingBy(group()));
        int checked = 0;
        for (var rows : groups.values()) {
            var line = line(rows);
            var polarity = polarity(rows.getFirst());
            var ranks = new int[rows.size()];
            var order = new Order(polarity, line.scale(), rows.size());
            order.rank(line, ranks, 0);
            var names = rows.stream().map(row -> row.getField("authority")).toList();
            var comparison = Comparison.of(new Field(polarity, line, names, List.of()), QuartileRule.BY_RANK);
            for (int i = 0; i < ranks.length; i++) {
                var expected = new BigDecimal(rows.get(i).getField("expected_rank"));
                var stand = Objects.requireNonNull(comparison.stand(i));
                assertThat(BigDecimal.valueOf(ranks[i]))
                        .as(rows.get(i).toString())
                        .isEqualByComparingTo(expected);
                assertThat(BigDecimal.valueOf(stand.rank())).isEqualByComparingTo(expected);
                assertThat(stand.percentile(order.count()))
                        .isCloseTo(
                                new BigDecimal(rows.get(i).getField("expected_percentile")),
                                Offset.offset(new BigDecimal("0.00005")));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(1558);
    }

    private static Polarity polarity(NamedCsvRecord row) {
        return switch (row.getField("ranking_type")) {
            case "Ascending" -> Polarity.LOW;
            case "Descending" -> Polarity.HIGH;
            default -> Polarity.around(new BigDecimal(row.getField("goldilocks_midpoint")));
        };
    }
}
