package org.goldenthread.measures.rating;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Against the verdicts that a city published on its own targets. */
class PublishedTargetsTests {
    private static final Path PUBLISHED = Path.of("../shared/data/expected/nyc_expected_target_status.csv");

    @Test
    void everyPublishedVerdictOnATargetIsReached() throws IOException {
        Assumptions.assumeTrue(Files.exists(PUBLISHED), "the published verdicts are not here");
        var rule = Rule.simple(BigDecimal.ZERO);
        List<NamedCsvRecord> rows;
        try (var reader = CsvReader.builder().ofNamedCsvRecord(PUBLISHED)) {
            rows = reader.stream().toList();
        }
        assertThat(rows).hasSize(351).allSatisfy(row -> {
            var polarity = row.getField("Desired.Direction").equals("Up") ? Polarity.HIGH : Polarity.LOW;
            var verdict = rule.judge(Given.of(
                    polarity, new BigDecimal(row.getField("2023")), new BigDecimal(row.getField("Target.MMR"))));
            assertThat(verdict.tone() == Tone.GOOD)
                    .as(() -> row + ": " + verdict.sentence())
                    .isEqualTo(row.getField("Success").equals("Met_Goal"));
        });
    }
}
