package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.reading.Numerals;
import org.goldenthread.intake.reading.packed.XmlWalk;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument file, as far as they say what a paragraph is and how lists are counted. */
final class OpenDocumentStyles {
    private static final int LEVELS = 10;
    private static final int LONGEST_CHAIN = 20;

    /** How one level of a list is marked: a bullet, or a number in a format with what stands before and after it. */
    record Level(@Nullable String bullet, String format, String before, String after, int shown, int start) {}

    private record Style(
            String parent,
            String displayName,
            String list,
            @Nullable Boolean bold) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Level[]> lists = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Reads a part of the file that holds styles; skips any other. */
    void part(XmlWalk xml, String part) throws IOException {
        if (part.equals("styles") || part.equals("automatic-styles")) {
            xml.children(name -> {
                switch (name) {
                    case "style" -> style(xml);
                    case "list-style" -> list(xml, xml.attribute("name"));
                    case "outline-style" -> list(xml, "");
                    default -> xml.skip();
                }
            });
        } else {
            xml.skip();
        }
    }

    private void style(XmlWalk xml) throws IOException {
        var name = xml.attribute("name");
        var parent = xml.attribute("parent-style-name");
        var list = xml.attribute("list-style-name");
        var display = xml.attribute("display-name");
        var bold = new Boolean[1];
        xml.children(property -> {
            if (property.equals("text-properties")
                    && !xml.attribute("font-weight").isEmpty()) {
                bold[0] = xml.attribute("font-weight").matches("bold|[6-9]00");
            }
            if (property.equals("table-properties") && xml.attribute("display").equals("false")) {
                hidden.add(name);
            }
            xml.skip();
        });
        styles.put(name, new Style(parent, display.isEmpty() ? name.replace("_20_", " ") : display, list, bold[0]));
    }

    private void list(XmlWalk xml, String name) throws IOException {
        var levels = new Level[LEVELS + 1];
        xml.children(kind -> {
            int level = xml.number("level", 0);
            if (level >= 1 && level <= LEVELS) {
                levels[level] = new Level(
                        kind.endsWith("bullet") ? bullet(xml.attribute("bullet-char")) : null,
                        xml.attribute("num-format"),
                        xml.attribute("num-prefix"),
                        xml.attribute("num-suffix"),
                        xml.number("display-levels", 1),
                        xml.number("start-value", 1));
            }
            xml.skip();
        });
        lists.put(name, levels);
    }

    private static String bullet(String sign) {
        return sign.isBlank() || Character.getType(sign.charAt(0)) == Character.PRIVATE_USE ? "•" : sign;
    }

    boolean isHidden(String style) {
        return hidden.contains(style);
    }

    boolean isTitle(String name) {
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            var style = styles.get(name);
            if (style == null || style.displayName().equals("Title") || name.equals("Title")) {
                return name.equals("Title") || style != null;
            }
            name = style.parent();
        }
        return false;
    }

    boolean isBold(String name, boolean otherwise) {
        var style = styles.get(name);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.bold() != null) {
                return style.bold();
            }
            style = styles.get(style.parent());
        }
        return otherwise;
    }

    /** The list that a paragraph style belongs to, empty for none. */
    String list(String name) {
        var style = styles.get(name);
        return style == null ? "" : style.list();
    }

    @Nullable
    Level level(String list, int level) {
        var levels = lists.get(list);
        return levels == null || level < 1 || level > LEVELS ? null : levels[level];
    }

    /** The number as printed, from the counts of all levels down to this one. */
    String print(String list, int level, int[] counts) {
        var own = level(list, level);
        if (own == null || own.format().isEmpty()) {
            return "";
        }
        var text = new StringBuilder(own.before());
        for (int i = Math.max(1, level - own.shown() + 1); i <= level; i++) {
            var at = level(list, i);
            if (at != null && !at.format().isEmpty()) {
                text.append(text.length() > own.before().length() ? "." : "");
                text.append(Numerals.of(at.format(), counts[i]));
            }
        }
        return text.append(own.after()).toString().strip();
    }
}
