package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.intake.Ingest;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;

/** How long one paper of 50 pages takes from file to proposals, as text and as PDF; the peer only extracts the words. */
public final class IngestBench {
    private static final int PAGES = 50;
    private static final int WARM_UP = 5;
    private static final int RUNS = 15;

    private IngestBench() {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws IOException {
        var figures = new Figures("ingest");
        var folder = Files.createTempDirectory("bench");
        var ingest = Ingest.withoutDatabase();
        var text = Files.writeString(folder.resolve("paper.txt"), paper());
        var pdf = pdf(folder.resolve("paper.pdf"), paper());
        var asText = median(() -> recognise(ingest, text));
        var asPdf = median(() -> recognise(ingest, pdf));
        var words = median(() -> extract(pdf));
        figures.add("50 pages of text", asText, "ms");
        figures.add("50 pages of PDF", asPdf, "ms", "PDFBox extracting the words alone", words / asPdf);
        figures.print(Arrays.asList(arguments).contains("--json"));
    }

    private static int recognise(Ingest ingest, Path file) {
        return switch (ingest.file(new Upload(String.valueOf(file.getFileName()), file))) {
            case Checked.Accepted<org.goldenthread.intake.IngestReport> report ->
                report.value().recognised().proposals().size();
            case Checked.Refused<org.goldenthread.intake.IngestReport> refused ->
                throw new IllegalStateException(refused.problems().toString());
        };
    }

    private static int extract(Path pdf) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).length();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double median(java.util.function.IntSupplier work) {
        List<Double> taken = new ArrayList<>();
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            long start = System.nanoTime();
            if (work.getAsInt() == 0) {
                throw new IllegalStateException("nothing was found");
            }
            if (run >= WARM_UP) {
                taken.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Figures.percentile(taken, 0.5);
    }

    /** An improvement analysis of about fifty pages: findings in themes, and numbered paragraphs around them. */
    private static String paper() {
        var words = new StringBuilder(
                "Improvement Analysis\n\nThe issues come from:\n\n- Annual Audit Letter 2031 (AAL)\n\n");
        for (int page = 1; page <= PAGES; page++) {
            words.append("\n")
                    .append(page)
                    .append(". Part number ")
                    .append(page)
                    .append("\n\n");
            for (int paragraph = 1; paragraph <= 6; paragraph++) {
                words.append(
                        "- %d.%d The council reviews how its services work together and what residents say of them."
                                .formatted(page, paragraph));
                words.append(
                        " It will report £%dk of savings in 2031/32 to the committee.\n".formatted(paragraph * 10));
            }
            words.append("\nRecommendation %d: Bring the services of this part together\n".formatted(page));
            words.append("\nRef\tIssue\tResponse\n");
            for (int row = 1; row <= 6; row++) {
                words.append(
                        "%d.%d\t<p>Matter %d: too slow and not joined up (AAL %d)</p>\t<p>Corporate priority: Work faster %d</p>\n"
                                .formatted(page, row, row, page + row, page % 9));
            }
        }
        return words.toString();
    }

    private static Path pdf(Path file, String words) throws IOException {
        try (var document = new PDDocument()) {
            var lines = words.replace('\t', ' ').replaceAll("<[^>]+>", "").split("\n");
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            int perPage = Math.max(1, lines.length / PAGES);
            for (int from = 0; from < lines.length; from += perPage) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 9);
                    content.newLineAtOffset(40, 750);
                    content.setLeading(14);
                    for (var line : Arrays.copyOfRange(lines, from, Math.min(lines.length, from + perPage))) {
                        content.showText(line.replace("£", "GBP ").substring(0, Math.min(110, line.length())));
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }
}
