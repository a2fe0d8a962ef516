package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.goldenthread.intake.reading.Flow;
import org.goldenthread.intake.reading.Flow.Words;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.office.WordParagraphs.Settings;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** Walks the body of a Word document: its paragraphs, tables and text boxes, in order. */
final class WordBody {
    private final PaperDraft draft;
    private final Flow flow;
    private final WordParagraphs paragraphs;
    private final Queue<Words> boxes = new ArrayDeque<>();
    private final boolean paged;
    private int page;
    private boolean afterBreak;
    private int boxDepth;
    private int notes;

    /**
     * @param paged Word has left marks where its pages end
     */
    WordBody(PaperDraft draft, WordParagraphs paragraphs, boolean paged) {
        this.draft = draft;
        this.flow = new Flow(draft);
        this.paragraphs = paragraphs;
        this.paged = paged;
        page = paged ? 1 : 0;
        flow.page(page);
    }

    void block(XmlWalk xml, String name) throws IOException {
        switch (name) {
            case "p" -> paragraph(xml);
            case "tbl" -> table(xml);
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" ->
                xml.children(inner -> block(xml, inner));
            case "AlternateContent" -> choice(xml, inner -> block(xml, inner));
            default -> xml.skip();
        }
    }

    /** Only the first way of saying the same thing. */
    private static void choice(XmlWalk xml, XmlWalk.Visitor visitor) throws IOException {
        var taken = new boolean[1];
        xml.children(way -> {
            if (taken[0]) {
                xml.skip();
            } else {
                taken[0] = true;
                xml.children(visitor);
            }
        });
    }

    private void paragraph(XmlWalk xml) throws IOException {
        var settings = new Settings();
        var text = new WordText();
        int startPage = page;
        xml.children(name -> {
            if (name.equals("pPr")) {
                settings(xml, settings);
                text.startBold(paragraphs.isBold(settings));
            } else {
                inline(xml, name, text);
            }
        });
        finish(settings, text, text.isEmpty() ? page : startPage);
        if (boxDepth == 0) {
            flow.page(page);
            while (!boxes.isEmpty()) {
                flow.add(boxes.remove());
            }
        }
    }

    private void finish(Settings settings, WordText text, int startPage) {
        if (text.isBlank() || paragraphs.isContents(settings)) {
            return;
        }
        var words = paragraphs.words(settings, text.toString(), text.isBold());
        if (boxDepth > 0) {
            boxes.add(words);
            return;
        }
        flow.page(text.startedAfterBreak() ? page : startPage);
        if (paragraphs.isTitle(settings)) {
            draft.title(text.toString());
        }
        flow.add(words);
    }

    private static void settings(XmlWalk xml, Settings settings) throws IOException {
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> settings.style = xml.attribute("val");
                case "outlineLvl" -> settings.level = xml.number("val", 9) + 1;
                default -> {}
            }
            if (name.equals("numPr")) {
                xml.children(number -> {
                    if (number.equals("numId")) {
                        settings.list = xml.number("val", -1);
                    } else if (number.equals("ilvl")) {
                        settings.listLevel = xml.number("val", -1);
                    }
                    xml.skip();
                });
            } else {
                xml.skip();
            }
        });
    }

    private void inline(XmlWalk xml, String name, WordText text) throws IOException {
        switch (name) {
            case "r" -> run(xml, text);
            case "hyperlink",
                    "ins",
                    "moveTo",
                    "smartTag",
                    "sdt",
                    "sdtContent",
                    "fldSimple",
                    "customXml",
                    "dir",
                    "bdo" -> xml.children(inner -> inline(xml, inner, text));
            default -> xml.skip();
        }
    }

    private void run(XmlWalk xml, WordText text) throws IOException {
        text.startRun();
        xml.children(name -> {
            switch (name) {
                case "rPr" -> text.properties(xml);
                case "t" -> {
                    xml.words(text::append);
                    afterBreak &= text.isEmpty();
                }
                case "lastRenderedPageBreak" -> {
                    page += paged && !afterBreak ? 1 : 0;
                    afterBreak = false;
                    text.breakPage();
                    xml.skip();
                }
                case "br" -> {
                    breakLine(xml, text);
                    xml.skip();
                }
                case "drawing", "pict", "object" -> xml.children(inner -> drawing(xml, inner));
                case "AlternateContent" -> choice(xml, inner -> xml.children(deeper -> drawing(xml, deeper)));
                default -> text.special(xml, name);
            }
        });
    }

    private void breakLine(XmlWalk xml, WordText text) {
        if (xml.attribute("type").equals("page")) {
            page += paged ? 1 : 0;
            afterBreak = true;
            text.breakPage();
        } else {
            text.append("\n");
        }
    }

    /** Looks for text boxes in a drawing; what they say follows the paragraph that they hang on. */
    private void drawing(XmlWalk xml, String name) throws IOException {
        if (name.equals("txbxContent")) {
            boxDepth++;
            xml.children(block -> {
                if (block.equals("p")) {
                    paragraph(xml);
                } else {
                    inBox(xml, block);
                }
            });
            boxDepth--;
        } else if (name.equals("AlternateContent")) {
            choice(xml, inner -> drawing(xml, inner));
        } else {
            xml.children(inner -> drawing(xml, inner));
        }
    }

    /** A table in a text box is taken as its paragraphs. */
    private void inBox(XmlWalk xml, String name) throws IOException {
        switch (name) {
            case "p" -> paragraph(xml);
            case "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "customXml" -> xml.children(inner -> inBox(xml, inner));
            default -> xml.skip();
        }
    }

    private void table(XmlWalk xml) throws IOException {
        flow.openTable(null);
        xml.children(name -> row(xml, name));
        flow.closeTable();
    }

    private void row(XmlWalk xml, String name) throws IOException {
        switch (name) {
            case "tr" -> new WordRow(flow, this).read(xml);
            case "sdt", "sdtContent", "customXml", "ins" -> xml.children(inner -> row(xml, inner));
            default -> xml.skip();
        }
    }

    void footnote(XmlWalk xml) throws IOException {
        if (xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal")) {
            notes++;
            var text = new WordText();
            xml.children(name -> {
                if (name.equals("p")) {
                    text.append(text.isEmpty() ? "" : "\n");
                    xml.children(inner -> inline(xml, inner, text));
                } else {
                    xml.skip();
                }
            });
            flow.add(Words.item(1, "[" + notes + "]", text.toString()));
        } else {
            xml.skip();
        }
    }
}
