package org.goldenthread.publishing.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goldenthread.publishing.document.Fonts;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Sheet;
import org.goldenthread.publishing.document.Writer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes papers as PDF that keeps to PDF/UA (ISO 14289-1), from the very page that prints. */
@Component
final class PdfWriter implements Writer {
    private static final float PDF_VERSION = 1.7f;
    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    private final String address;

    PdfWriter(@Value("${golden-thread.address:}") String address) {
        this.address = address.strip();
        // it tells every step of its layout otherwise
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        try (var drawer = new BatikSVGDrawer();
                var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(PDF_VERSION)
                    .withProducer("Golden Thread")
                    .useSVGDrawer(drawer)
                    .usePDDocument(document)
                    // all that a paper needs is in it: nothing is fetched, whatever it names
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(Sheet.of(paper, address, Bookmarks.of(paper.parts())), "");
            for (var face : Fonts.faces()) {
                var style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
                int weight = face.bold() ? 700 : 400;
                builder.useFont(face.file().toFile(), Fonts.FAMILY, weight, style, true, USES);
            }
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                Heads.hearOnce(document);
                LinkWords.put(document);
                Settled.settle(document, paper);
                document.save(out);
            }
        }
    }
}
