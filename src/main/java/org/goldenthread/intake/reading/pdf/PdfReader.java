package org.goldenthread.intake.reading.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Reader;
import org.goldenthread.intake.reading.Sniff;
import org.goldenthread.intake.reading.Unreadable;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads a PDF: finds its headings, paragraphs, lists and tables again from where its letters and lines stand. */
@Component
@Order(10)
public final class PdfReader implements Reader {
    private static final int MOST_PAGES = 3000;
    private static final int TAIL = 1 << 14;

    @Override
    public String format() {
        return "PDF";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("pdf");
    }

    @Override
    public boolean takes(Upload upload, Sniff sniff) {
        return sniff.startsWith("%PDF-")
                || !sniff.isZip() && sniff.words().lines().limit(5).anyMatch(line -> line.startsWith("%PDF-"));
    }

    @Override
    public Checked<Paper> read(Upload upload) {
        return PaperDraft.read(upload, draft -> {
            if (!endsAsItShould(upload.content())) {
                throw new Unreadable("it is cut short: its end is missing. Fetch or send it again.");
            }
            try (var paper = Loader.loadPDF(upload.content().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                read(paper, draft);
            } catch (InvalidPasswordException locked) {
                throw new Unreadable("it is protected by a password. Save it without one and try again.");
            }
        });
    }

    /** Every PDF ends with a mark of its own; a few bytes of another program may follow. */
    private static boolean endsAsItShould(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(in.length(), TAIL)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static void read(PDDocument paper, PaperDraft draft) throws IOException {
        if (paper.getNumberOfPages() > MOST_PAGES) {
            throw new Unreadable("it has %,d pages where %,d are the most. Split it and bring the parts in one by one."
                    .formatted(paper.getNumberOfPages(), MOST_PAGES));
        }
        var pages = new ArrayList<Furniture.Page>();
        var wordless = new ArrayList<Integer>();
        var letters = new long[1];
        new SheetDrawing(sheet -> {
                    letters[0] += sheet.glyphs().size();
                    if (letters[0] > PaperDraft.MOST_CHARACTERS) {
                        throw new Unreadable("it holds more letters than one paper can. Split it and try again.");
                    }
                    if (sheet.glyphs().isEmpty()) {
                        wordless.add(sheet.page());
                    }
                    pages.add(new Furniture.Page(sheet.height(), SheetMarks.of(sheet)));
                })
                .draw(paper);
        if (!wordless.isEmpty() && wordless.size() < pages.size()) {
            draft.at(wordless.getFirst(), 0)
                    .note(
                            "page-without-words",
                            "%d of %d pages hold no words, the first of them page %d; they may be scans."
                                    .formatted(wordless.size(), pages.size(), wordless.getFirst()));
        }
        new PdfPaper(draft).write(Furniture.without(pages));
    }
}
