package org.goldenthread.measures.reading.sheet;

import java.io.IOException;
import java.util.function.Predicate;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** The rows of one sheet of an Excel workbook, walked one by one; formulas show the value they were saved with. */
final class XlsxRows implements RowSource {
    private static final int MOST_COLUMNS = 16_384;
    private final XlsxBook book;
    private final String name;
    private final boolean hidden;
    private final String part;

    XlsxRows(XlsxBook book, String name, boolean hidden, String part) {
        this.book = book;
        this.name = name;
        this.hidden = hidden;
        this.part = part;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    /** Thrown to stop walking a sheet of which enough was seen. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("", null, false, false);
        }
    }

    @Override
    public void rows(Predicate<CellRow> taker) throws IOException {
        var row = new CellRow();
        try (var archive = book.archive();
                var xml = archive.xml(part)) {
            xml.children(section -> {
                if (!section.equals("sheetData")) {
                    xml.skip();
                    return;
                }
                xml.children(element -> {
                    row.begin(Math.max(row.number() + 1, xml.number("r", 0)));
                    cells(xml, row);
                    if (!taker.test(row)) {
                        throw new Enough();
                    }
                });
            });
        } catch (Enough seen) {
            return;
        }
    }

    private void cells(XmlWalk xml, CellRow row) throws IOException {
        xml.children(element -> {
            int column = column(xml.attribute("r"), row.cells());
            var text = cell(xml);
            if (column < MOST_COLUMNS && column >= row.cells() && !text.isEmpty()) {
                row.put(column, text);
            }
        });
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < Math.min(reference.length(), 3) && Character.isUpperCase(reference.charAt(letters))) {
            column = column * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
        }
        return letters == 0 ? otherwise : column - 1;
    }

    private String cell(XmlWalk xml) throws IOException {
        var type = xml.attribute("t");
        int style = xml.number("s", 0);
        var value = new StringBuilder();
        xml.children(part -> {
            switch (part) {
                case "v" -> xml.words(value::append);
                case "is" -> value.append(XlsxBook.text(xml));
                default -> xml.skip();
            }
        });
        var text = value.toString();
        return switch (type) {
            case "s" -> book.word(index(text));
            case "str", "inlineStr", "e" -> text;
            case "b" -> text.equals("1") ? "TRUE" : text.isEmpty() ? "" : "FALSE";
            case "d" -> text;
            default -> text.isEmpty() ? "" : number(text, style);
        };
    }

    private static int index(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private String number(String text, int style) {
        try {
            return book.styles().show(Double.parseDouble(text), style);
        } catch (NumberFormatException none) {
            return text;
        }
    }
}
