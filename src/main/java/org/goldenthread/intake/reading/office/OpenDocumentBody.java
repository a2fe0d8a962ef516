package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.reading.Flow;
import org.goldenthread.intake.reading.Flow.Words;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** Walks the body of an OpenDocument text: its headings, paragraphs, lists and tables, in order. */
final class OpenDocumentBody {
    private static final int MOST_REPEATS = 200;

    private final PaperDraft draft;
    private final OpenDocumentStyles styles;
    private final OpenDocumentLists lists;
    private final Flow flow;
    private final List<String> notes = new ArrayList<>();
    private int page;

    /**
     * @param paged the file says where its pages end
     */
    OpenDocumentBody(PaperDraft draft, OpenDocumentStyles styles, boolean paged) {
        this.draft = draft;
        this.styles = styles;
        lists = new OpenDocumentLists(styles);
        flow = new Flow(draft);
        page = paged ? 1 : 0;
        flow.page(page);
    }

    void read(XmlWalk xml) throws IOException {
        xml.children(name -> block(xml, name));
        for (int i = 0; i < notes.size(); i++) {
            flow.add(Words.item(1, "[" + (i + 1) + "]", notes.get(i)));
        }
    }

    private void block(XmlWalk xml, String name) throws IOException {
        switch (name) {
            case "h" -> heading(xml);
            case "p" -> paragraph(xml);
            case "list" -> list(xml);
            case "table" -> table(xml);
            case "soft-page-break" -> {
                breakPage(1);
                xml.skip();
            }
            case "section", "text-box", "frame", "numbered-paragraph", "index-body", "g", "custom-shape", "rect" ->
                xml.children(inner -> block(xml, inner));
            default -> xml.skip();
        }
    }

    private void breakPage(int pages) {
        page += page > 0 ? pages : 0;
        flow.page(page);
    }

    private void heading(XmlWalk xml) throws IOException {
        int level = Math.clamp(xml.number("outline-level", 1), 1, 9);
        boolean counted = !xml.attribute("is-list-header").equals("true");
        var text = words(xml);
        var number = counted && !text.text().isBlank() ? lists.heading(level) : "";
        add(text, Words.heading(level, number.isEmpty() ? null : number, text.text()));
    }

    private void paragraph(XmlWalk xml) throws IOException {
        var style = xml.attribute("style-name");
        var text = words(xml);
        boolean title = styles.isTitle(style);
        if (title) {
            draft.title(text.text());
        }
        add(
                text,
                title
                        ? Words.heading(1, null, text.text())
                        : lists.words(styles.list(style), text.text(), text.isBold()));
    }

    private OpenDocumentText words(XmlWalk xml) throws IOException {
        var text = new OpenDocumentText(styles);
        var bold = styles.isBold(xml.attribute("style-name"), false);
        text.read(xml, bold, frame -> frame.children(inner -> block(frame, inner)));
        return text;
    }

    private void add(OpenDocumentText text, Words words) {
        if (text.startsAfterBreak()) {
            breakPage(text.breaks());
            flow.add(words);
        } else {
            flow.add(words);
            breakPage(text.breaks());
        }
        notes.addAll(text.notes());
    }

    private void list(XmlWalk xml) throws IOException {
        lists.open(
                xml.attribute("style-name"),
                xml.attribute("continue-numbering").equals("true")
                        || !xml.attribute("continue-list").isEmpty());
        xml.children(item -> {
            if (item.equals("list-item")) {
                lists.item(xml.number("start-value", -1));
                xml.children(inner -> block(xml, inner));
            } else {
                xml.children(inner -> block(xml, inner));
            }
        });
        lists.close();
    }

    private void table(XmlWalk xml) throws IOException {
        flow.openTable(null);
        var outer = lists.leave();
        xml.children(name -> rows(xml, name, false));
        lists.enter(outer);
        flow.closeTable();
    }

    private void rows(XmlWalk xml, String name, boolean header) throws IOException {
        switch (name) {
            case "table-header-rows" -> xml.children(inner -> rows(xml, inner, true));
            case "table-rows", "table-row-group" -> xml.children(inner -> rows(xml, inner, header));
            case "table-row" -> {
                flow.openRow(header);
                xml.children(cell -> cell(xml, cell));
                flow.closeRow();
            }
            case "soft-page-break" -> {
                breakPage(1);
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void cell(XmlWalk xml, String name) throws IOException {
        if (!name.equals("table-cell") && !name.equals("covered-table-cell")) {
            xml.skip();
            return;
        }
        int repeats = Math.clamp(xml.number("number-columns-repeated", 1), 1, MOST_REPEATS);
        flow.openCell(1, 1);
        xml.children(inner -> block(xml, inner));
        for (int i = 1; i < repeats; i++) {
            flow.openCell(1, 1);
        }
    }
}
