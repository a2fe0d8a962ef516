package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.TreeMap;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** Reads the sheets of an OpenDocument spreadsheet: the words that each cell shows, dates in one form. */
final class OpenDocumentSheets {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_REPEATS = 1000;

    private final PaperDraft draft;
    private final OpenDocumentStyles styles;
    private final long[] cells = new long[1];
    private int sheet;
    private int row;

    OpenDocumentSheets(PaperDraft draft, OpenDocumentStyles styles) {
        this.draft = draft;
        this.styles = styles;
    }

    void read(XmlWalk xml) throws IOException {
        xml.children(name -> {
            if (name.equals("table")) {
                sheet(xml);
            } else {
                xml.skip();
            }
        });
    }

    private void sheet(XmlWalk xml) throws IOException {
        sheet++;
        row = 0;
        var name = xml.attribute("name");
        if (styles.isHidden(xml.attribute("style-name"))) {
            draft.at(sheet, 0)
                    .note(
                            "hidden-sheet",
                            "A hidden sheet was left out: %s. Unhide it if it belongs to the paper.".formatted(name));
            xml.skip();
            return;
        }
        var rows = new SheetRows(draft, sheet, name, cells);
        xml.children(part -> part(xml, part, rows));
        rows.close();
    }

    private void part(XmlWalk xml, String part, SheetRows rows) throws IOException {
        switch (part) {
            case "table-header-rows", "table-rows", "table-row-group" -> xml.children(inner -> part(xml, inner, rows));
            case "table-row" -> row(xml, rows);
            default -> xml.skip();
        }
    }

    private void row(XmlWalk xml, SheetRows rows) throws IOException {
        int repeats = Math.clamp(xml.number("number-rows-repeated", 1), 1, MOST_ROWS);
        var words = new TreeMap<Integer, String>();
        var column = new int[1];
        xml.children(cell -> {
            int wide = Math.max(xml.number("number-columns-repeated", 1), 1);
            var text = cell(xml);
            for (int i = 0; !text.isBlank() && i < Math.min(wide, MOST_REPEATS); i++) {
                words.put(column[0] + i, text);
            }
            column[0] += wide;
        });
        if (words.isEmpty()) {
            row += repeats;
            return;
        }
        for (int i = 0; i < repeats; i++) {
            row++;
            rows.add(row, words);
        }
    }

    private String cell(XmlWalk xml) throws IOException {
        var date = xml.attribute("date-value");
        var text = new StringBuilder();
        xml.children(name -> {
            if (name.equals("p")) {
                var words = new OpenDocumentText(styles);
                words.read(xml, false, XmlWalk::skip);
                text.append(text.isEmpty() ? "" : "\n").append(words.text());
            } else {
                xml.skip();
            }
        });
        return date.isEmpty()
                ? text.toString()
                : date.replaceFirst("T00:00:00$", "").replace('T', ' ');
    }
}
