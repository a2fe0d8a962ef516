package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.intake.reading.packed.Archive;
import org.goldenthread.intake.reading.packed.XmlWalk;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document, as far as they say what a paragraph is. */
final class WordStyles {
    private static final int LONGEST_CHAIN = 20;

    /** A style; minus one stands for "not said here, ask the style it is based on". */
    static final class Style {
        private String name = "";
        private String basedOn = "";
        private int level = -1;
        private int list = -1;
        private int listLevel = -1;
        private int bold = -1;
    }

    private final Map<String, Style> styles = new HashMap<>();

    WordStyles(Archive archive, @Nullable String part) throws IOException {
        if (part == null || !archive.has(part)) {
            return;
        }
        try (var xml = archive.xml(part)) {
            xml.children(name -> {
                if (name.equals("style")) {
                    read(xml);
                } else {
                    xml.skip();
                }
            });
        }
    }

    private void read(XmlWalk xml) throws IOException {
        var style = new Style();
        styles.put(xml.attribute("styleId"), style);
        xml.children(name -> {
            switch (name) {
                case "name" -> {
                    style.name = xml.attribute("val").toLowerCase(Locale.ROOT);
                    xml.skip();
                }
                case "basedOn" -> {
                    style.basedOn = xml.attribute("val");
                    xml.skip();
                }
                case "pPr" -> xml.children(property -> paragraph(xml, style, property));
                case "rPr" ->
                    xml.children(property -> {
                        if (property.equals("b")) {
                            style.bold = xml.isOn() ? 1 : 0;
                        }
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
    }

    private static void paragraph(XmlWalk xml, Style style, String property) throws IOException {
        switch (property) {
            case "outlineLvl" -> {
                style.level = xml.number("val", 9) + 1;
                xml.skip();
            }
            case "numPr" ->
                xml.children(number -> {
                    if (number.equals("numId")) {
                        style.list = xml.number("val", -1);
                    } else if (number.equals("ilvl")) {
                        style.listLevel = xml.number("val", -1);
                    }
                    xml.skip();
                });
            default -> xml.skip();
        }
    }

    /** The name in small letters, such as "heading 1", "title" or "toc 2". */
    String name(String id) {
        var style = styles.get(id);
        return style == null ? id.toLowerCase(Locale.ROOT) : style.name;
    }

    /** The heading level from 1 to 9, or 0 for ordinary words. */
    int level(String id) {
        int level = said(id, style -> {
            var heading = style.name.matches("heading [1-9]") ? style.name.charAt(8) - '0' : -1;
            return style.level > 0 ? style.level : heading;
        });
        return level > 9 ? 0 : Math.max(level, 0);
    }

    int list(String id) {
        return said(id, style -> style.list);
    }

    int listLevel(String id) {
        return said(id, style -> style.listLevel);
    }

    boolean isBold(String id) {
        return said(id, style -> style.bold) == 1;
    }

    private interface Ask {
        int of(Style style);
    }

    private int said(String id, Ask ask) {
        var style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            int answer = ask.of(style);
            if (answer >= 0) {
                return answer;
            }
            style = styles.get(style.basedOn);
        }
        return -1;
    }
}
