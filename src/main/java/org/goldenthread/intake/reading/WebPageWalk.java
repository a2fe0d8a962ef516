package org.goldenthread.intake.reading;

import java.util.List;
import java.util.Set;
import org.goldenthread.intake.reading.Flow.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a web page in reading order; words that stand outside any paragraph make one of their own. */
final class WebPageWalk {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "img");
    private static final Set<String> BOLD = Set.of("b", "strong", "th");

    private final Flow flow;
    private final StringBuilder words = new StringBuilder();
    private boolean bold = true;
    private int depth;
    private String marker = "";

    WebPageWalk(Flow flow) {
        this.flow = flow;
    }

    void walk(Element element) {
        children(element, false);
        end();
    }

    private void children(Element element, boolean isBold) {
        for (Node child : element.childNodes()) {
            switch (child) {
                case TextNode text -> text(text.text(), isBold);
                case Element inner -> element(inner, isBold || BOLD.contains(inner.normalName()));
                default -> {}
            }
        }
    }

    private void text(String text, boolean isBold) {
        if (!text.isBlank()) {
            bold &= isBold;
        }
        words.append(text.replace('\u00a0', ' '));
    }

    private void element(Element element, boolean isBold) {
        var name = element.normalName();
        if (name.equals("br")) {
            words.append('\n');
        } else if (INLINE.contains(name)) {
            children(element, isBold);
        } else {
            end();
            block(element, name, isBold);
            end();
        }
    }

    private void block(Element element, String name, boolean isBold) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "ul", "ol", "menu" -> list(element, name.equals("ol"), isBold);
            case "table" -> new WebPageTable(flow, this).read(element);
            default -> children(element, isBold);
        }
    }

    private void heading(Element element, int level) {
        if (element.selectFirst("table, ul, ol, p") == null) {
            flow.add(Words.heading(level, null, element.text()));
        } else {
            children(element, true);
        }
    }

    private void list(Element list, boolean ordered, boolean isBold) {
        depth++;
        int number = Math.max(number(list.attr("start"), 1), 0);
        for (var item : list.children()) {
            end();
            if (item.normalName().equals("li")) {
                number = number(item.attr("value"), number);
                marker = ordered ? Numerals.of(list.attr("type"), number++) + "." : "•";
                children(item, isBold);
                end();
                marker = "";
            } else {
                element(item, isBold);
            }
        }
        depth--;
    }

    private static int number(String printed, int otherwise) {
        return printed.matches("\\d{1,6}") ? Integer.parseInt(printed) : otherwise;
    }

    /** Reads a cell of a table: lists begin anew inside it. */
    void cell(Element cell) {
        int outerDepth = depth;
        depth = 0;
        children(cell, cell.normalName().equals("th"));
        end();
        depth = outerDepth;
    }

    /** Ends the paragraph under way, if any. */
    void end() {
        var text = tidy(words);
        if (!text.isEmpty()) {
            flow.add(depth > 0 ? Words.item(depth, marker.isEmpty() ? null : marker, text) : Words.plain(text, bold));
            marker = "";
        }
        words.setLength(0);
        bold = true;
    }

    private static String tidy(CharSequence words) {
        return String.join(
                        "\n",
                        List.of(words.toString().split("\n", -1)).stream()
                                .map(line -> line.strip().replaceAll("\\s+", " "))
                                .toList())
                .strip();
    }
}
