package org.goldenthread.intake.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Cell;
import org.jsoup.parser.Parser;

/** The words of one table cell: HTML left in it becomes paragraphs and list items, however unbalanced it is. */
final class CellText {
    private static final Set<String> BREAKS = Set.of("p", "br", "li", "ul", "ol", "div", "tr", "table", "td", "th");
    private static final Set<String> OTHERS =
            Set.of("b", "i", "u", "em", "strong", "span", "sup", "sub", "a", "input", "font", "small");
    private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");

    private final List<String> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private String list = "";

    private CellText() {}

    static Cell of(String raw) {
        return new CellText().read(raw);
    }

    private Cell read(String raw) {
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            int end = c == '<' ? tagEnd(raw, at) : -1;
            if (end > 0) {
                tag(raw.substring(at + 1, end));
                at = end + 1;
            } else {
                part.append(c);
                at++;
            }
        }
        close();
        return new Cell(parts);
    }

    /** Where a tag that we know ends; anything else, such as "<5%", stays as words. */
    private static int tagEnd(String raw, int at) {
        int end = raw.indexOf('>', at);
        return end > at && end - at < 200 && known(name(raw.substring(at + 1, end))) ? end : -1;
    }

    private static boolean known(String name) {
        return BREAKS.contains(name) || OTHERS.contains(name);
    }

    private static String name(String tag) {
        int from = tag.startsWith("/") ? 1 : 0;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        return tag.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void tag(String tag) {
        var name = name(tag);
        if (BREAKS.contains(name)) {
            close();
        }
        if (name.equals("input")) {
            part.append(tag.contains("checked=") || tag.endsWith(" checked") ? " ☑ " : " ☐ ");
        }
        if (name.equals("ul") || name.equals("ol")) {
            list = tag.startsWith("/") ? "" : name;
        } else if (name.equals("p")) {
            list = "";
        }
    }

    private void close() {
        var text = SPACES.matcher(
                        part.indexOf("&") >= 0 ? Parser.unescapeEntities(part.toString(), false) : part.toString())
                .replaceAll(" ")
                .strip();
        part.setLength(0);
        for (var item : ListSplit.items(text, list)) {
            if (!item.isBlank()) {
                parts.add(item);
            }
        }
    }
}
