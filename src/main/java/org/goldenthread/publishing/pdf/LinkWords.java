package org.goldenthread.publishing.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Says of every link of a PDF in words where it leads, for those who hear it (PDF/UA-1, 7.18.5). */
final class LinkWords {
    private LinkWords() {}

    static void put(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var one : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
                if (one instanceof PDAnnotationLink link && one.getContents() == null) {
                    link.setContents(
                            link.getAction() instanceof PDActionURI leads
                                    ? "Leads to " + leads.getURI()
                                    : "Leads to a place in this paper");
                }
            }
        }
    }
}
