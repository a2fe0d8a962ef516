package org.goldenthread.publishing.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.goldenthread.publishing.document.Letters;

/** Notes at the foot of the page, numbered by Word itself. */
final class Footnotes {
    private Footnotes() {}

    /** Sets the mark of a note at the end of what the paragraph says so far. */
    static void put(XWPFParagraph paragraph, String words) {
        var note = paragraph.getDocument().createFootnote();
        var line = note.createParagraph();
        line.setStyle("FootnoteText");
        // its own number stands there already
        line.createRun().setText(" " + Letters.held(words));
        paragraph.addFootnoteReference(note);
    }
}
