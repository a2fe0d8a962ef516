package org.goldenthread.publishing.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.publishing.document.Samples;
import org.goldenthread.publishing.document.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper as a Word file is one that a council can go on writing in. */
class WordWriterTests {
    private static final String SITE = "https://thread.example";

    private static byte[] docx(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            new WordWriter(SITE).write(paper, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static XWPFDocument read(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx(paper)));
    }

    @Test
    void itsHeadingsAreHeadingsNumberedAsPrinted() throws IOException {
        try (var read = read(Samples.report())) {
            assertThat(read.getParagraphs().stream()
                            .filter(one -> String.valueOf(one.getStyle()).startsWith("Heading"))
                            .map(one -> one.getStyle() + " " + one.getText()))
                    .containsExactly("Heading1 1\tSummary", "Heading2 1.1\tScorecard", "Heading1 2\tRecommendations");
            assertThat(read.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(read.getParagraphs().getFirst().getStyle()).isEqualTo("Title");
        }
    }

    @Test
    void itsTablesRepeatTheirHeadAndTearNoRow() throws IOException {
        try (var read = read(Samples.report())) {
            assertThat(read.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getRows()).hasSize(71);
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isFalse();
                assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
                assertThat(table.getRow(0).getTableCells().stream().map(cell -> cell.getText()))
                        .containsExactly("Measure", "Status", "Value", "Day");
                assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("1001");
            });
        }
    }

    @Test
    void aDrawingHasItsWords() throws IOException {
        try (var read = read(Samples.report())) {
            var pictures = read.getParagraphs().stream()
                    .flatMap(one -> one.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .toList();
            assertThat(pictures).singleElement().satisfies(one -> {
                assertThat(one.getPictureData().getFileName()).endsWith(".png");
                assertThat(one.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                        .startsWith("Q8: ");
            });
        }
    }

    @Test
    void itTellsItsTitleWhoAnswersForItAndItsLanguage() throws IOException {
        try (var read = read(Samples.report())) {
            var core = read.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Performance & improvement, quarter <2>");
            assertThat(core.getCreator()).isEqualTo("Harrowmere Borough Council, Cabinet");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
        }
    }

    @Test
    void aNumberedListBeginsAtOneAgain() throws IOException {
        try (var read = read(Samples.report())) {
            var lists = read.getParagraphs().stream()
                    .filter(one -> "ListNumber".equals(one.getStyle()))
                    .map(XWPFParagraph::getNumID)
                    .distinct();
            assertThat(lists).hasSize(2);
        }
    }

    @Test
    void itSaysEveryWordOfThePageInItsOrder() throws IOException {
        assertThat(missing(Samples.report())).isEmpty();
    }

    @Property(tries = 40)
    void whateverIsWrittenIsReadAgain(@ForAll @Size(max = 8) List<String> sentences) throws IOException {
        var parts = sentences.stream().<Part>map(Part.Paragraph::of).toList();
        assertThat(missing(new Paper("A paper", "A council", sentences, parts))).isEmpty();
    }

    private static List<String> missing(Paper paper) throws IOException {
        try (var extractor = new XWPFWordExtractor(read(paper))) {
            return Samples.missing(Samples.words(Sheet.of(paper, SITE, "")), Samples.split(extractor.getText()));
        }
    }

    @Test
    void theSamePaperIsTheSameFile() {
        assertThat(docx(Samples.report())).isEqualTo(docx(Samples.report()));
    }

    @Test
    void anotherProgramOpensItAndReadsTheSame(@TempDir Path folder) throws Exception {
        assumeTrue(hasOffice(), "soffice is not installed here: apt-get install libreoffice-writer");
        var file = Files.write(folder.resolve("paper.docx"), docx(Samples.report()));
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (var pdf = Loader.loadPDF(folder.resolve("paper.pdf").toFile())) {
            var wanted = Samples.words(Sheet.of(Samples.report(), SITE, ""));
            assertThat(Samples.missing(wanted, Samples.split(new PDFTextStripper().getText(pdf))))
                    .isEmpty();
            assertThat(pdf.getNumberOfPages()).isBetween(3, 6);
        }
    }

    private static boolean hasOffice() {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    @Test
    void itsNotesAreFootnotesOfWord() throws IOException {
        try (var read = read(noted())) {
            assertThat(read.getFootnotes())
                    .filteredOn(one -> one.getId().signum() > 0)
                    .singleElement()
                    .satisfies(
                            note -> assertThat(note.getParagraphs().getFirst().getText())
                                    .contains("From the ledger"));
            assertThat(read.getParagraphs().getLast().getText()).contains("rose[footnoteRef:");
        }
    }

    private static Paper noted() {
        var runs = List.of(Run.of("Rent rose"), Run.note("From the ledger"), Run.of(" again."));
        return new Paper("Noted", "Harrowmere", List.of(), List.of(new Part.Paragraph("1.1", runs)));
    }
}
