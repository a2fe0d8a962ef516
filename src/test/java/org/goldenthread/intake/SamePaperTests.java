package org.goldenthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.intake.reading.text.TextReader;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same paper tells the same, whatever program it was written with. */
class SamePaperTests {
    private static final String PAPER = """
            Westmoor District Council

            Improvement Analysis

            The issues were derived from two key documents:

            - Annual Audit Letter 2023/24 (AAL)
            - Self Assessment of May 2024 (SA)

            Ref\tIssue\tResponse
            1. Leadership\t\t
            1.1\t<p>Growth: the poorest areas gain little (SA 11)</p> <p>Plans differ (AAL pg 5)</p>\tCorporate priority: Share the growth
            1.2\tPartnership working needs clarity (AAL 78)\t<p>This remains an area for improvement.</p>

            Primary responsibility is shown by the black dots and secondary by the open dots.

            Priority\tWorkstreams\t\t
            \tMoney\tPeople & Skills\tRoads
            IP1- Openness\t●\t○\t
            IP2- Thrift\t●\t\t●
            """;

    @TempDir
    Path folder = Path.of("");

    private final Ingest ingest = Ingest.withoutDatabase();

    @Test
    void aPaperTellsTheSameAsTextAsAWebPageAndInWord() throws IOException {
        var text = Files.writeString(folder.resolve("paper.txt"), PAPER);
        var paper = TextReader.paper("paper.txt", PAPER);

        assertThat(told(text))
                .hasSizeGreaterThan(12)
                .contains("finding 1.1 Growth", "source AAL Annual Audit Letter 2023/24");
        assertThat(told(webPage(paper))).containsExactlyInAnyOrderElementsOf(told(text));
        assertThat(told(word(paper))).containsExactlyInAnyOrderElementsOf(told(text));
    }

    @Test
    void theFoundingPapersOfFindingsAndResponsibilitiesTellTheSameInWord() throws IOException {
        for (var start : List.of("000", "003")) {
            var paper = FoundingPapers.read(start);
            var text = told(FoundingPapers.file(start));

            assertThat(told(word(paper))).containsExactlyInAnyOrderElementsOf(text);
        }
    }

    private List<String> told(Path file) {
        return switch (ingest.file(new Upload("paper." + file.toString().replaceAll(".*\\.", ""), file))) {
            case Checked.Accepted<IngestReport>(IngestReport report) ->
                report.recognised().proposals().stream()
                        .map(SamePaperTests::line)
                        .toList();
            case Checked.Refused<IngestReport> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static String line(Proposal proposal) {
        return proposal.kind() + " " + proposal.ref() + " " + proposal.title();
    }

    private Path webPage(Paper paper) throws IOException {
        var page = new StringBuilder("<html><body>");
        for (var block : paper.blocks()) {
            page.append(
                    switch (block) {
                        case Block.Heading it -> "<h2>" + it.text() + "</h2>";
                        case Block.Paragraph it -> "<p>" + it.text() + "</p>";
                        case Block.Item it -> "<ul><li>" + it.text() + "</li></ul>";
                        case Block.Table it -> table(it);
                    });
        }
        return Files.writeString(folder.resolve("paper.html"), page + "</body></html>");
    }

    private static String table(Block.Table table) {
        var html = new StringBuilder("<table>");
        for (var row : table.rows()) {
            html.append("<tr>");
            row.cells()
                    .forEach(cell -> html.append("<td>")
                            .append(String.join("<br>", cell.parts()))
                            .append("</td>"));
            html.append("</tr>");
        }
        return html + "</table>";
    }

    private Path word(Paper paper) throws IOException {
        var file = folder.resolve("paper.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var block : paper.blocks()) {
                switch (block) {
                    case Block.Heading it -> write(document, it.number(), it.text(), true);
                    case Block.Paragraph it -> write(document, it.number(), it.text(), false);
                    case Block.Item it -> write(document, it.marker(), it.text(), false);
                    case Block.Table it -> write(document, it);
                }
            }
            document.write(out);
        }
        return file;
    }

    private static void write(XWPFDocument document, @Nullable String lead, String text, boolean bold) {
        var run = document.createParagraph().createRun();
        run.setText((lead == null ? "" : lead + " ") + text);
        run.setBold(bold);
    }

    private static void write(XWPFDocument document, Block.Table table) {
        var made = document.createTable(table.rows().size(), table.width());
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                var cell = made.getRow(row).getCell(column);
                cell.removeParagraph(0);
                for (var part : cells.get(column).parts()) {
                    cell.addParagraph().createRun().setText(part);
                }
                if (cells.get(column).parts().isEmpty()) {
                    cell.addParagraph();
                }
            }
        }
        if (table.caption() != null) {
            write(document, null, table.caption(), false);
        }
    }
}
