package org.goldenthread.measures.peers.beside;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.peers.AmongPeers;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures of Scotland's framework, recorded in the ledger and compared by the door, against what was published. */
class PublishedPlacesTests extends AmongPeers {
    private static final Path PUBLISHED = Path.of("../shared/data/expected/lgbf_expected_rank.csv");
    private static final String OWN = "Stirling";

    @Autowired
    private Comparisons comparisons;

    private static Map<String, List<NamedCsvRecord>> published() throws IOException {
        Assumptions.assumeTrue(Files.exists(PUBLISHED), "the published results are not here");
        try (var reader = CsvReader.builder().ofNamedCsvRecord(PUBLISHED)) {
            return reader.stream().collect(Collectors.groupingBy(row -> row.getField("indicator_code")));
        }
    }

    private int id(String authority) {
        return authority.equals(OWN)
                ? own.id()
                : does(() -> subjects.meant(council, List.of(new Subjects.Written("", authority))))
                        .getFirst()
                        .id();
    }

    private static Polarity polarity(NamedCsvRecord row) {
        return switch (row.getField("ranking_type")) {
            case "Ascending" -> Polarity.LOW;
            case "Descending" -> Polarity.HIGH;
            default -> Polarity.around(new BigDecimal(row.getField("goldilocks_midpoint")));
        };
    }

    @Test
    void everyPublishedRankAndPercentileIsReachedFromTheLedger() throws IOException {
        var ids = new HashMap<String, Integer>();
        int checked = 0;
        for (var one : published().entrySet()) {
            var rows = one.getValue();
            var sheet = Sheet.of(DataType.NUMBER, "", 2, polarity(rows.getFirst()), Length.YEAR);
            var ref = measure(one.getKey(), sheet);
            record(rows.stream()
                    .filter(row -> !row.getField("value").isEmpty())
                    .map(row -> Entry.of(
                            ref,
                            Figure.VALUE,
                            ids.computeIfAbsent(row.getField("authority"), this::id),
                            Period.financialYear(
                                    Integer.parseInt(row.getField("period").substring(0, 4))),
                            new BigDecimal(row.getField("value"))))
                    .toArray(Entry[]::new));
            checked += check(ref, rows, ids);
        }
        assertThat(checked).isEqualTo(1558);
    }

    private int check(String ref, List<NamedCsvRecord> rows, Map<String, Integer> ids) {
        int checked = 0;
        var byPeriod = rows.stream().collect(Collectors.groupingBy(row -> row.getField("period")));
        for (var period : byPeriod.entrySet()) {
            var start = Period.financialYear(Integer.parseInt(period.getKey().substring(0, 4)))
                    .start();
            var compared = does(() -> comparisons.of(measures.get(ref), Asked.NOTHING.at(start)))
                    .orElseThrow()
                    .compared();
            var ranks = new HashMap<Integer, Integer>();
            compared.comparison()
                    .order()
                    .forEach(one ->
                            ranks.put(compared.subjects().get(one.place()).id(), one.rank()));
            for (var row : period.getValue()) {
                assertThat(ranks.get(ids.get(row.getField("authority"))))
                        .as(row.toString())
                        .isEqualTo(new BigDecimal(row.getField("expected_rank")).intValue());
                checked++;
            }
        }
        return checked;
    }
}
