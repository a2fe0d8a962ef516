package org.goldenthread.intake.reading.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Sets a PDF as a word processor would: words wrapped at a width, tables with ruling lines. */
final class PdfFile implements AutoCloseable {
    static final float LEFT = 60;
    static final float RIGHT = 535;
    private static final float BOTTOM = 60;

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDPageContentStream content;
    private float y;

    PdfFile() throws IOException {
        content = nextPage();
    }

    private PDPageContentStream nextPage() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = 780;
        return new PDPageContentStream(document, page);
    }

    PdfFile page() throws IOException {
        content.close();
        content = nextPage();
        return this;
    }

    /** What follows is set across the page's long side, as wide tables are, and shown turned. */
    PdfFile sideways() throws IOException {
        var page = document.getPage(document.getNumberOfPages() - 1);
        page.setRotation(90);
        content.transform(
                Matrix.getRotateInstance(Math.PI / 2, page.getMediaBox().getWidth(), 0));
        y = 540;
        return this;
    }

    /** Words at a place, measured from the bottom left. */
    PdfFile at(float x, float place, float size, boolean isBold, String text) throws IOException {
        content.beginText();
        content.setFont(isBold ? bold : plain, size);
        content.newLineAtOffset(x, place);
        content.showText(text);
        content.endText();
        return this;
    }

    PdfFile heading(float size, String text) throws IOException {
        y -= size;
        at(LEFT, y, size, true, text);
        y -= size;
        return this;
    }

    PdfFile paragraph(String text) throws IOException {
        return hanging("", 0, text);
    }

    /** A paragraph with its number or bullet in front and its lines hanging from it. */
    PdfFile hanging(String mark, float indent, String text) throws IOException {
        if (!mark.isEmpty()) {
            at(LEFT + indent, y, 11, false, mark);
        }
        float left = LEFT + indent + (mark.isEmpty() ? 0 : 30);
        for (var line : wrap(text, RIGHT - left, 11, plain)) {
            at(left, y, 11, false, line);
            y -= 13.5f;
        }
        y -= 9;
        return this;
    }

    /** A ruled row whose cells wrap; the first cell's words are bold where asked. */
    PdfFile row(boolean isBold, float[] edges, String... cells) throws IOException {
        var wrapped = new ArrayList<List<String>>();
        int most = 1;
        for (int i = 0; i < cells.length; i++) {
            wrapped.add(wrap(cells[i], edges[i + 1] - edges[i] - 10, 10, isBold ? bold : plain));
            most = Math.max(most, wrapped.getLast().size());
        }
        float height = most * 12 + 8;
        if (y - height < BOTTOM) {
            page();
        }
        for (int i = 0; i < cells.length; i++) {
            content.addRect(edges[i], y - height, edges[i + 1] - edges[i], height);
            content.stroke();
            for (int line = 0; line < wrapped.get(i).size(); line++) {
                at(edges[i] + 5, y - 13 - 12 * line, 10, isBold, wrapped.get(i).get(line));
            }
        }
        y -= height;
        return this;
    }

    /** A bullet as browsers draw it: a filled dot rather than a letter. */
    PdfFile dot(float x, float place) throws IOException {
        float r = 1.8f;
        float k = r * 0.55f;
        content.moveTo(x + r, place);
        content.curveTo(x + r, place + k, x + k, place + r, x, place + r);
        content.curveTo(x - k, place + r, x - r, place + k, x - r, place);
        content.curveTo(x - r, place - k, x - k, place - r, x, place - r);
        content.curveTo(x + k, place - r, x + r, place - k, x + r, place);
        content.fill();
        return this;
    }

    PdfFile line(float fromX, float fromY, float toX, float toY) throws IOException {
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
        return this;
    }

    PdfFile typed(float x, float place, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.COURIER), 11);
        content.newLineAtOffset(x, place);
        content.showText(text);
        content.endText();
        return this;
    }

    PdfFile down(float points) {
        y -= points;
        return this;
    }

    float y() {
        return y;
    }

    private static List<String> wrap(String text, float width, float size, PDFont font) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" ", -1)) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    PDDocument document() throws IOException {
        content.close();
        return document;
    }

    Path save(Path file) throws IOException {
        document().save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
