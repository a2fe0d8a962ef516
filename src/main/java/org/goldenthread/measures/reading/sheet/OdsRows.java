package org.goldenthread.measures.reading.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.intake.reading.packed.Archive;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** The rows of one sheet of an OpenDocument spreadsheet, walked one by one. */
final class OdsRows implements RowSource {
    private static final String CONTENT = "content.xml";
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_REPEATS = 1000;
    private final Path file;
    private final int place;
    private final String name;
    private final boolean hidden;

    private OdsRows(Path file, int place, String name, boolean hidden) {
        this.file = file;
        this.place = place;
        this.name = name;
        this.hidden = hidden;
    }

    static List<RowSource> open(Path file) throws IOException {
        var sheets = new ArrayList<RowSource>();
        var unseen = new HashSet<String>();
        try (var archive = new Archive(file);
                var xml = archive.xml(CONTENT)) {
            xml.children(section -> {
                switch (section) {
                    case "automatic-styles" -> xml.children(style -> hiddenStyle(xml, unseen));
                    case "body" ->
                        xml.children(body -> xml.children(table -> {
                            if (table.equals("table")) {
                                boolean hidden = unseen.contains(xml.attribute("style-name"));
                                sheets.add(new OdsRows(file, sheets.size(), xml.attribute("name"), hidden));
                            }
                            xml.skip();
                        }));
                    default -> xml.skip();
                }
            });
        }
        return sheets;
    }

    private static void hiddenStyle(XmlWalk xml, Set<String> unseen) throws IOException {
        var style = xml.attribute("name");
        xml.children(properties -> {
            if (properties.equals("table-properties")
                    && xml.attribute("display").equals("false")) {
                unseen.add(style);
            }
            xml.skip();
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public void rows(Predicate<CellRow> taker) throws IOException {
        var walk = new Walk(taker);
        try (var archive = new Archive(file);
                var xml = archive.xml(CONTENT)) {
            var sheet = new int[1];
            xml.children(section -> {
                if (!section.equals("body")) {
                    xml.skip();
                    return;
                }
                xml.children(body -> xml.children(table -> {
                    if (table.equals("table") && sheet[0]++ == place) {
                        xml.children(part -> walk.part(xml, part));
                    } else {
                        xml.skip();
                    }
                }));
            });
        }
    }

    /** Goes through the rows of the one table. */
    private static final class Walk {
        private final Predicate<CellRow> taker;
        private final CellRow row = new CellRow();
        private int number;
        private boolean enough;

        Walk(Predicate<CellRow> taker) {
            this.taker = taker;
        }

        void part(XmlWalk xml, String part) throws IOException {
            switch (part) {
                case "table-header-rows", "table-rows", "table-row-group" -> xml.children(inner -> part(xml, inner));
                case "table-row" -> row(xml);
                default -> xml.skip();
            }
        }

        private void row(XmlWalk xml) throws IOException {
            int repeats = Math.max(xml.number("number-rows-repeated", 1), 1);
            if (enough) {
                xml.skip();
                return;
            }
            row.begin(number + 1);
            var column = new int[1];
            xml.children(cell -> {
                int wide = Math.max(xml.number("number-columns-repeated", 1), 1);
                var text = cell(xml);
                for (int i = 0; !text.isEmpty() && i < Math.min(wide, MOST_REPEATS); i++) {
                    if (column[0] + i < MOST_COLUMNS) {
                        row.put(column[0] + i, text);
                    }
                }
                column[0] += wide;
            });
            for (int i = 0; row.cells() > 0 && i < Math.min(repeats, MOST_REPEATS) && !enough; i++) {
                row.renumber(number + 1 + i);
                enough = !taker.test(row);
            }
            number += repeats;
        }

        private static String cell(XmlWalk xml) throws IOException {
            var kind = xml.attribute("value-type");
            var value = xml.attribute("value");
            var date = xml.attribute("date-value");
            var text = new StringBuilder();
            xml.children(name -> {
                if (name.equals("p")) {
                    text.append(text.isEmpty() ? "" : " ");
                    words(xml, text);
                } else {
                    xml.skip();
                }
            });
            if (!date.isEmpty()) {
                return date.replaceFirst("T00:00:00$", "");
            }
            if (value.isEmpty() || kind.equals("string")) {
                return text.toString();
            }
            var shown = text.toString();
            return kind.equals("percentage")
                    ? new BigDecimal(value).movePointRight(2).toPlainString() + "%"
                    : shown.startsWith("#") || shown.startsWith("Err:") ? shown : value;
        }

        private static void words(XmlWalk xml, StringBuilder text) throws IOException {
            xml.mixed(
                    name -> {
                        if (name.equals("annotation") || name.equals("note")) {
                            xml.skip();
                        } else {
                            text.append(name.equals("s") || name.equals("tab") || name.equals("line-break") ? " " : "");
                            words(xml, text);
                        }
                    },
                    text::append);
        }
    }
}
