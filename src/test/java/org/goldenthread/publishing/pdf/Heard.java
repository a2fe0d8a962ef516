package org.goldenthread.publishing.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader says of a PDF: its words in the order of the tags. */
final class Heard {
    private final Map<String, String> pieces = new HashMap<>();
    private final Map<PDPage, Integer> numbers = new HashMap<>();
    private final StringBuilder said = new StringBuilder();

    private Heard() {}

    static String of(PDDocument document) throws IOException {
        var heard = new Heard();
        for (var page : document.getPages()) {
            heard.numbers.put(page, heard.numbers.size());
            var reader = new PDFMarkedContentExtractor();
            reader.processPage(page);
            reader.getMarkedContents().forEach(one -> heard.keep(page, one));
        }
        heard.walk(document.getDocumentCatalog().getStructureTreeRoot());
        return heard.said.toString();
    }

    private void keep(PDPage page, PDMarkedContent content) {
        var text = new StringBuilder();
        for (var one : content.getContents()) {
            switch (one) {
                case TextPosition letter -> text.append(letter.getUnicode());
                case PDMarkedContent inner -> keep(page, inner);
                default -> {}
            }
        }
        pieces.merge(numbers.get(page) + "/" + content.getMCID(), text.toString(), String::concat);
    }

    private void walk(PDStructureNode node) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    walk(element);
                    if (!element.getStructureType().equals("Span")
                            && !element.getStructureType().equals("Link")) {
                        said.append('\n');
                    }
                }
                case PDMarkedContentReference piece -> say(piece.getPage(), piece.getMCID());
                case Integer piece -> say(((PDStructureElement) node).getPage(), piece);
                default -> {}
            }
        }
    }

    private void say(PDPage page, int piece) {
        said.append(pieces.getOrDefault(numbers.get(page) + "/" + piece, ""));
    }
}
