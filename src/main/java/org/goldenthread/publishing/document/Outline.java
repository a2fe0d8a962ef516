package org.goldenthread.publishing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The headings of a PDF of ours as its bookmarks give them, the outermost ones only.
 *
 * @param pages how many the PDF has
 */
public record Outline(List<Place> places, int pages) {
    public Outline {
        places = List.copyOf(places);
    }

    /** A heading with its number, and the page on which it stands, from 1. */
    public record Place(String words, int page) {}

    /** @param pdf as {@link Papers} wrote it */
    public static Outline of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new Outline(places(document), document.getNumberOfPages());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Place> places(PDDocument document) throws IOException {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        var found = new ArrayList<Place>();
        if (outline != null) {
            for (var item : outline.children()) {
                var page = item.findDestinationPage(document);
                if (page != null) {
                    found.add(new Place(item.getTitle(), document.getPages().indexOf(page) + 1));
                }
            }
        }
        return found;
    }
}
