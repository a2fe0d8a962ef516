package org.goldenthread.publishing.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table that runs over several pages is printed on each of them and is heard once: the renderer tags
 * every print of it as part of the same head.
 */
final class Heads {
    private @Nullable PDPage first;

    private Heads() {}

    static void hearOnce(PDDocument document) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            find(root);
        }
    }

    private static void find(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("TH".equals(element.getStructureType())) {
                    new Heads().keepFirst(element);
                } else {
                    find(element);
                }
            }
        }
    }

    private void keepFirst(PDStructureElement element) {
        var kids = element.getKids();
        kids.stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .forEach(this::keepFirst);
        var kept = kids.stream()
                .filter(kid -> switch (kid) {
                    case PDMarkedContentReference piece -> isOnFirst(piece.getPage());
                    // a bare number is a piece on the page of its element
                    case Integer piece -> isOnFirst(element.getPage());
                    default -> true;
                })
                .toList();
        if (kept.size() < kids.size()) {
            element.setKids(kept);
        }
    }

    private boolean isOnFirst(PDPage page) {
        if (first == null) {
            first = page;
        }
        return page.equals(first);
    }
}
