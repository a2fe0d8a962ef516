package org.goldenthread.publishing.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Samples;
import org.goldenthread.site.list.Cell;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every block draws the demonstration council's record, and all of them together are a paper in every format. */
@Product
class DemonstrationPaperTests {
    private static final LocalDate TODAY = LocalDate.now();
    private static final Path TO_LOOK_AT = Path.of("target/papers");

    @Autowired
    Packs packs;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Blocks blocks;

    @Autowired
    Papers papers;

    @Test
    void everyBlockTogetherIsAPaperWithTheSameWordsInEveryFormat() throws IOException {
        var paper = fixtures.installation(() -> {
            for (var pack : packs.demonstrations()) {
                assertThat(packs.load(pack)).isEmpty();
            }
            return paper();
        });
        assertThat(paper.parts().stream().filter(Part.Table.class::isInstance)).hasSizeGreaterThan(7);
        Files.createDirectories(TO_LOOK_AT);
        for (var format : Format.values()) {
            var bytes = papers.bytes(paper, format);
            assertThat(papers.bytes(paper, format)).as(format.words()).isEqualTo(bytes);
            Files.write(TO_LOOK_AT.resolve("blocks." + format.ending()), bytes);
        }
        var page = new String(papers.bytes(paper, Format.HTML), StandardCharsets.UTF_8);
        var docx = new ByteArrayInputStream(papers.bytes(paper, Format.DOCX));
        try (var word = new XWPFWordExtractor(new XWPFDocument(docx))) {
            assertThat(Samples.missing(Samples.words(page), Samples.split(word.getText())))
                    .isEmpty();
        }
    }

    @Test
    void everyFigureInATableOfABlockHasItsProof() {
        fixtures.installation(() -> {
            packs.demonstrations().forEach(pack -> assertThat(packs.load(pack)).isEmpty());
            for (var block : blocks.all()) {
                var drawn = blocks.draw(block.code(), asked(block));
                assertThat(unproved(drawn)).as(block.code()).isEmpty();
                assertThat(drawn.wrong()).as(block.code()).isEmpty();
                // two figures under one name could not be told apart in a list of what is restated
                assertThat(drawn.facts().stream().distinct().map(fact -> fact.about() + fact.href()))
                        .as(block.code())
                        .doesNotHaveDuplicates();
            }
            return true;
        });
    }

    private static List<String> unproved(Drawn drawn) {
        var proved = drawn.facts().stream().map(Fact::value).collect(Collectors.toSet());
        return drawn.parts().stream()
                .filter(Part.Table.class::isInstance)
                .flatMap(part -> ((Part.Table) part).rows().stream())
                .flatMap(List::stream)
                .filter(cell -> cell instanceof Cell.Number number && number.value() != null)
                .map(Cell::words)
                .filter(words -> !proved.contains(words))
                .toList();
    }

    @Test
    void everyTableSaysOfWhichDayItSpeaks() {
        fixtures.installation(() -> {
            packs.demonstrations().forEach(pack -> assertThat(packs.load(pack)).isEmpty());
            for (var block : blocks.all()) {
                var tables = blocks.draw(block.code(), asked(block)).parts().stream()
                        .filter(Part.Table.class::isInstance)
                        .map(Part.Table.class::cast);
                assertThat(tables)
                        .as(block.code())
                        .allMatch(table -> table.note().startsWith("Data as at "));
            }
            return true;
        });
    }

    private Paper paper() {
        var parts = new ArrayList<Part>();
        int number = 0;
        for (var block : blocks.all()) {
            number++;
            parts.add(new Part.Heading(1, String.valueOf(number), block.title()));
            var drawn = blocks.draw(block.code(), asked(block));
            assertThat(drawn.parts()).as(block.code()).isNotEmpty();
            assertThat(drawn.facts())
                    .as(block.code())
                    .isNotEmpty()
                    .allMatch(fact -> !fact.how().isBlank());
            parts.addAll(drawn.parts());
        }
        return new Paper(
                "Quarterly improvement report", "Harrowmere Borough Council", List.of("Cabinet"), List.copyOf(parts));
    }

    /** With the first choice where one has to be made. */
    private static Asked asked(Block block) {
        var chosen = new LinkedHashMap<String, String>();
        for (var setting : block.settings("HRW")) {
            boolean must = !setting.choices().isEmpty()
                    && setting.choices().getFirst().words().startsWith("Choose");
            if (must) {
                chosen.put(setting.name(), setting.choices().get(1).value());
            }
        }
        return new Asked("HRW", chosen, TODAY.minusDays(90), TODAY);
    }
}
