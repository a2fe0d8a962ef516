package org.goldenthread.measures.reading.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.intake.reading.packed.Archive;
import org.goldenthread.intake.reading.packed.NumberFormats;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** An Excel workbook: its words and styles once, its sheets walked each time they are asked for. */
final class XlsxBook {
    private static final long MOST_CHARACTERS = 200_000_000;
    private final Path file;
    private final List<String> words = new ArrayList<>();
    private final List<RowSource> sheets = new ArrayList<>();
    private boolean from1904;
    private CellStyles styles = new CellStyles(NumberFormats.NONE, false);

    private XlsxBook(Path file) {
        this.file = file;
    }

    private record Listed(String name, String relation, boolean hidden) {}

    static List<RowSource> open(Path file, String main) throws IOException {
        if (main.endsWith(".bin")) {
            throw new Unreadable("It is a binary workbook (XLSB); save it as XLSX and bring it again.");
        }
        var book = new XlsxBook(file);
        try (var archive = new Archive(file)) {
            var listed = book.listed(archive, main);
            book.styles = new CellStyles(NumberFormats.of(archive, archive.related(main, "styles")), book.from1904);
            book.words(archive, Objects.requireNonNullElse(archive.related(main, "sharedStrings"), ""));
            for (var sheet : listed) {
                var part = Objects.requireNonNullElse(archive.target(main, sheet.relation()), "");
                if (archive.has(part) && part.contains("worksheet")) {
                    book.sheets.add(new XlsxRows(book, sheet.name(), sheet.hidden(), part));
                }
            }
        }
        if (book.sheets.isEmpty()) {
            throw new Unreadable("The workbook holds no sheet of cells.");
        }
        return book.sheets;
    }

    private List<Listed> listed(Archive archive, String main) throws IOException {
        var listed = new ArrayList<Listed>();
        try (var xml = archive.xml(main)) {
            xml.children(name -> {
                if (name.equals("sheets")) {
                    xml.children(sheet -> {
                        var state = xml.attribute("state");
                        boolean hidden = !state.isEmpty() && !state.equals("visible");
                        listed.add(new Listed(xml.attribute("name"), xml.attribute("id"), hidden));
                        xml.skip();
                    });
                    return;
                }
                from1904 |=
                        name.equals("workbookPr") && xml.attribute("date1904").matches("1|true");
                xml.skip();
            });
        }
        return listed;
    }

    private void words(Archive archive, String part) throws IOException {
        if (!archive.has(part)) {
            return;
        }
        var characters = new long[1];
        try (var xml = archive.xml(part)) {
            xml.children(name -> {
                var text = text(xml);
                characters[0] += text.length() + 8L;
                if (characters[0] > MOST_CHARACTERS) {
                    throw new Unreadable("It holds more words than we read at once; split it.");
                }
                words.add(text);
            });
        }
    }

    /** The words of an entry without reading aids. */
    static String text(XmlWalk xml) throws IOException {
        var text = new StringBuilder();
        xml.children(name -> {
            switch (name) {
                case "t" -> xml.words(text::append);
                case "r" ->
                    xml.children(inner -> {
                        if (inner.equals("t")) {
                            xml.words(text::append);
                        } else {
                            xml.skip();
                        }
                    });
                default -> xml.skip();
            }
        });
        return text.toString();
    }

    Archive archive() throws IOException {
        return new Archive(file);
    }

    String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    CellStyles styles() {
        return styles;
    }
}
