package org.goldenthread.publishing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Lays the pages of other PDFs into pages of ours that were kept free for them, between what stands there already and
 * the foot of the page. They are drawn as they are, made smaller where they do not fit.
 */
public final class Inlay {
    /** Kept free for page number and edge, in points. */
    private static final float FOOT = 62;

    private static final float EDGE = 40;
    private static final float GAP = 12;

    private Inlay() {}

    /** A PDF and the page of ours, from 1, on which its first page comes to lie; the others follow page by page. */
    public record From(int page, byte[] pdf) {}

    /**
     * @param pdf as {@link Papers} wrote it
     * @return the same bytes for the same input
     */
    public static byte[] lay(byte[] pdf, List<From> parts) {
        if (parts.isEmpty()) {
            return pdf;
        }
        var sources = new ArrayList<PDDocument>();
        try (var document = Loader.loadPDF(pdf)) {
            var number = new CRC32();
            number.update(pdf);
            for (var part : parts) {
                number.update(part.pdf());
                var source = Loader.loadPDF(part.pdf());
                sources.add(source);
                lay(document, source, part.page());
            }
            document.setDocumentId(number.getValue());
            var out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            sources.forEach(Inlay::close);
        }
    }

    private static void close(PDDocument source) {
        try {
            source.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void lay(PDDocument document, PDDocument source, int first) throws IOException {
        var layers = new LayerUtility(document);
        int room = document.getNumberOfPages() - first + 1;
        for (int i = 0; i < Math.min(room, source.getNumberOfPages()); i++) {
            var page = document.getPage(first - 1 + i);
            var box = page.getMediaBox();
            float top = box.getHeight() - Written.lowest(document, first + i) - GAP;
            var form = layers.importPageAsForm(source, i);
            var size = form.getBBox().transform(form.getMatrix()).getBounds2D();
            float wide = box.getWidth() - 2 * EDGE;
            float scale = (float) Math.min(1, Math.min(wide / size.getWidth(), (top - FOOT) / size.getHeight()));
            float left = (float) (EDGE + (wide - size.getWidth() * scale) / 2 - size.getX() * scale);
            float bottom = (float) (top - size.getHeight() * scale - size.getY() * scale);
            draw(document, page, form, new Matrix(scale, 0, 0, scale, left, bottom));
        }
    }

    /** As an artifact: its words are in the file itself, which the caption names. */
    private static void draw(
            PDDocument document, PDPage page, org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject form, Matrix place)
            throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.saveGraphicsState();
            content.transform(place);
            content.drawForm(form);
            content.restoreGraphicsState();
            content.endMarkedContent();
        }
    }

    /** How far down a page of ours is written, in points from its top; its foot does not count. */
    private static final class Written extends PDFTextStripper {
        private float lowest;

        static float lowest(PDDocument document, int page) throws IOException {
            var written = new Written();
            written.setStartPage(page);
            written.setEndPage(page);
            written.getText(document);
            return written.lowest;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getYDirAdj() < text.getPageHeight() - FOOT) {
                lowest = Math.max(lowest, text.getYDirAdj());
            }
        }
    }
}
