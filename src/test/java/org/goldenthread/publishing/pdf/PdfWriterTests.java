package org.goldenthread.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.publishing.document.Samples;
import org.goldenthread.publishing.document.Sheet;
import org.goldenthread.site.list.Cell;
import org.junit.jupiter.api.Test;

/** A paper as PDF can be read by everybody, on paper, on screen and by ear, and says what the page says. */
class PdfWriterTests {
    private static final String SITE = "https://thread.example";

    private static byte[] pdf(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfWriter(SITE).write(paper, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    @Test
    void itIsTaggedTitledAndInALanguage() throws IOException {
        try (var read = Loader.loadPDF(pdf(Samples.report()))) {
            var catalog = read.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Performance & improvement, quarter <2>");
            assertThat(read.getDocumentInformation().getAuthor()).isEqualTo("Harrowmere Borough Council, Cabinet");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid", "Performance &amp; improvement");
            var tags = tags(catalog.getStructureTreeRoot());
            assertThat(tags).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "TD", "Figure", "Link");
            assertThat(tags.stream().filter("Table"::equals)).hasSize(1);
            assertThat(tags.stream().filter("TR"::equals)).hasSize(71);
        }
    }

    @Test
    void itKeepsEveryRuleOfPdfUaThatAMachineCanJudge() {
        assertThat(Judged.byPdfUa(pdf(Samples.report()))).isEmpty();
        assertThat(Judged.byPdfUa(pdf(new Paper("Nothing yet", "A council", List.of(), List.of()))))
                .isEmpty();
    }

    private static List<String> tags(PDStructureNode node) {
        var found = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element.getStructureType());
                found.addAll(tags(element));
            }
        }
        return found;
    }

    @Test
    void aDrawingSaysInWordsWhatItShows() throws IOException {
        try (var read = Loader.loadPDF(pdf(Samples.report()))) {
            assertThat(figures(read.getDocumentCatalog().getStructureTreeRoot()))
                    .singleElement()
                    .asString()
                    .startsWith("Q8: ");
            // as vectors: no page holds a picture made of dots
            for (var page : read.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
    }

    private static List<String> figures(PDStructureNode node) {
        var found = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    found.add(String.valueOf(element.getAlternateDescription()));
                }
                found.addAll(figures(element));
            }
        }
        return found;
    }

    @Test
    void itsHeadingsAreItsBookmarks() throws IOException {
        try (var read = Loader.loadPDF(pdf(Samples.report()))) {
            var first = Objects.requireNonNull(
                    read.getDocumentCatalog().getDocumentOutline().getFirstChild());
            assertThat(first.getTitle()).isEqualTo("1 Summary");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("1.1 Scorecard");
            assertThat(first.getNextSibling().getTitle()).isEqualTo("2 Recommendations");
            assertThat(first.getNextSibling().findDestinationPage(read))
                    .isEqualTo(read.getPage(read.getNumberOfPages() - 1));
        }
    }

    @Test
    void itBringsItsFontsWithIt() throws IOException {
        try (var read = Loader.loadPDF(pdf(Samples.report()))) {
            for (var page : read.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void theHeadOfATableAndTheNumberOfThePageStandOnEveryPage() throws IOException {
        try (var read = Loader.loadPDF(pdf(Samples.report()))) {
            int pages = read.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            assertThat(text(read, 2)).contains("Measure Status Value Day");
            for (int page = 1; page <= pages; page++) {
                assertThat(text(read, page)).contains("Page " + page + " of " + pages);
            }
        }
    }

    private static String text(PDDocument read, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(read);
    }

    @Test
    void itSaysEveryWordOfThePageInItsOrder() throws IOException {
        try (var read = Loader.loadPDF(pdf(Samples.report()))) {
            var wanted = Samples.words(Sheet.of(Samples.report(), SITE, ""));
            assertThat(Samples.missing(wanted, Samples.split(Heard.of(read)))).isEmpty();
        }
    }

    @Property(tries = 12)
    void whateverIsWrittenIsReadAgain(
            @ForAll @Size(min = 1, max = 12)
                    List<@AlphaChars @NumericChars @StringLength(min = 1, max = 14) String> words)
            throws IOException {
        var sentence = String.join(" ", words);
        var paper = new Paper(
                "A paper",
                "A council",
                List.of(sentence),
                List.of(
                        new Part.Heading(1, "1", sentence),
                        new Part.Paragraph("1.1", List.of(Run.of(sentence))),
                        new Part.Table(
                                sentence,
                                List.of(new Part.Column("Words", false)),
                                words.stream()
                                        .map(word -> List.<Cell>of(Cell.text(word)))
                                        .toList(),
                                sentence)));
        try (var read = Loader.loadPDF(pdf(paper))) {
            assertThat(Samples.missing(Samples.words(Sheet.of(paper, SITE, "")), Samples.split(Heard.of(read))))
                    .isEmpty();
        }
    }

    @Test
    void theSamePaperIsTheSameFile() {
        assertThat(pdf(Samples.report())).isEqualTo(pdf(Samples.report()));
    }

    @Test
    void linksWithinTheSiteLeadToItsAddress() throws IOException {
        try (var read = Loader.loadPDF(pdf(Samples.report()))) {
            assertThat(read.getPage(0).getAnnotations())
                    .anySatisfy(one -> assertThat(one.getCOSObject()
                                    .getCOSDictionary(COSName.A)
                                    .getString(COSName.URI))
                            .isEqualTo(SITE + "/measures/MEA-1/proof"));
        }
    }

    @Test
    void nothingOfAWideTableRunsOffThePage() throws IOException {
        var columns = new ArrayList<Part.Column>();
        var row = new ArrayList<Cell>();
        for (int i = 0; i < 9; i++) {
            columns.add(new Part.Column("Forecast at year end " + i, true));
            row.add(new Cell.Number(null, "435,846 kg per household"));
        }
        var paper = new Paper(
                "Wide", "A council", List.of(), List.of(new Part.Table("Wide", columns, List.of(row), "A note")));
        try (var read = Loader.loadPDF(pdf(paper))) {
            float edge = read.getPage(0).getMediaBox().getWidth() - 50;
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(edge);
                }
            }.getText(read);
        }
    }

    @Test
    void aPaperWithNothingInItIsAPageWithItsTitle() throws IOException {
        try (var read = Loader.loadPDF(pdf(new Paper("Nothing yet", "A council", List.of(), List.of())))) {
            assertThat(text(read, 1)).contains("Nothing yet");
        }
    }
}
