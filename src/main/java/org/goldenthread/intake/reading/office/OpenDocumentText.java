package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** The words of one paragraph of an OpenDocument file, and what hangs on it. */
final class OpenDocumentText {
    private final OpenDocumentStyles styles;
    private final StringBuilder words = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private boolean allBold = true;
    private int breaks;
    private boolean brokenFirst;

    OpenDocumentText(OpenDocumentStyles styles) {
        this.styles = styles;
    }

    /** Looks into a frame that hangs on the paragraph. */
    interface Frames {
        void frame(XmlWalk xml) throws IOException;
    }

    void read(XmlWalk xml, boolean bold, Frames frames) throws IOException {
        xml.mixed(name -> inline(xml, name, bold, frames), text -> append(text.replaceAll("\\s+", " "), bold));
    }

    private void append(String text, boolean bold) {
        words.append(text);
        allBold &= bold || text.isBlank();
    }

    private void inline(XmlWalk xml, String name, boolean bold, Frames frames) throws IOException {
        switch (name) {
            case "span" -> read(xml, styles.isBold(xml.attribute("style-name"), bold), frames);
            case "s" -> sign(xml, " ");
            case "tab" -> sign(xml, " ");
            case "line-break" -> sign(xml, "\n");
            case "soft-page-break" -> {
                breaks++;
                brokenFirst |= words.toString().isBlank();
                xml.skip();
            }
            case "note" ->
                xml.children(part -> {
                    if (part.equals("note-body")) {
                        var note = new OpenDocumentText(styles);
                        xml.children(paragraph -> note.read(xml, false, frames));
                        notes.add(note.text());
                    } else {
                        xml.skip();
                    }
                });
            case "annotation", "tracked-changes", "ruby-text" -> xml.skip();
            case "frame", "custom-shape", "rect", "g" -> frames.frame(xml);
            default -> read(xml, bold, frames);
        }
    }

    private void sign(XmlWalk xml, String sign) throws IOException {
        words.append(sign);
        xml.skip();
    }

    String text() {
        return words.toString()
                .replace('\u00a0', ' ')
                .replace("\u00ad", "")
                .replaceAll(" +", " ")
                .strip();
    }

    boolean isBold() {
        return allBold;
    }

    /** How many pages end within these words. */
    int breaks() {
        return breaks;
    }

    boolean startsAfterBreak() {
        return brokenFirst;
    }

    List<String> notes() {
        return notes;
    }
}
