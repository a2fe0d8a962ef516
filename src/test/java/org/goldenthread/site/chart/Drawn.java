package org.goldenthread.site.chart;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A picture read back: its words with the boxes that they fill, and how often a shape is in it. */
record Drawn(Element root) {
    /** Words and where they stand, in pixels. */
    record Words(String words, double x1, double y1, double x2, double y2) {
        boolean meets(Words other) {
            return x1 < other.x2 && other.x1 < x2 && y1 < other.y2 && other.y1 < y2;
        }
    }

    static Drawn of(String svg) {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            return new Drawn(document.getDocumentElement());
        } catch (Exception wrong) {
            throw new AssertionError("not XML: " + svg, wrong);
        }
    }

    int count(String tag) {
        return root.getElementsByTagName(tag).getLength();
    }

    List<Words> words() {
        var found = new ArrayList<Words>();
        walk(root, 0, 0, found::add);
        return found;
    }

    List<String> texts() {
        return words().stream().map(Words::words).toList();
    }

    /** What is said when parts are pointed at. */
    List<String> titles() {
        var found = new ArrayList<String>();
        var titles = root.getElementsByTagName("title");
        for (int i = 0; i < titles.getLength(); i++) {
            found.add(titles.item(i).getTextContent());
        }
        return found;
    }

    /** Pairs of words that cover each other. */
    List<String> covered() {
        var all = words();
        var pairs = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                if (all.get(i).meets(all.get(k))) {
                    pairs.add(all.get(i) + " and " + all.get(k));
                }
            }
        }
        return pairs;
    }

    /** Words that run over the edge of the picture. */
    List<Words> cut() {
        double width = Double.parseDouble(root.getAttribute("width"));
        double height = Double.parseDouble(root.getAttribute("height"));
        return words().stream()
                .filter(one -> one.x1 < -1 || one.x2 > width + 1 || one.y1 < -1 || one.y2 > height + 1)
                .toList();
    }

    private static void walk(Element element, double x, double y, Consumer<Words> to) {
        double atX = x;
        double atY = y;
        if (element.getAttribute("transform").startsWith("translate(")) {
            var parts = element.getAttribute("transform")
                    .replaceAll("[^-0-9. ]", "")
                    .strip()
                    .split(" ");
            atX += Double.parseDouble(parts[0]);
            atY += Double.parseDouble(parts[1]);
        }
        if (element.getTagName().equals("text") && !element.getTextContent().isEmpty()) {
            to.accept(box(element, atX, atY));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, atX, atY, to);
            }
        }
    }

    private static Words box(Element text, double x, double y) {
        double at = x + Double.parseDouble(text.getAttribute("x"));
        double base = y + Double.parseDouble(text.getAttribute("y"));
        double size = text.hasAttribute("font-size") ? Double.parseDouble(text.getAttribute("font-size")) : Pen.SIZE;
        // Letters reckons generously, so words may come as near as this without touching
        double width = Letters.width(text.getTextContent(), size) * 0.95;
        double left =
                switch (text.getAttribute("text-anchor")) {
                    case "end" -> at - width;
                    case "middle" -> at - width / 2;
                    default -> at;
                };
        return new Words(text.getTextContent(), left, base - size * 0.75, left + width, base + size * 0.2);
    }
}
