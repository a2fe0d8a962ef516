package org.goldenthread.publishing.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Cleans drawings: shapes and words stay; script, style, links and whatever is fetched go. */
public final class Drawings {
    private static final Set<String> ELEMENTS =
            Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan");
    private static final Set<String> ATTRIBUTES = Set.of(
            ("x y x1 y1 x2 y2 cx cy r rx ry width height d points dx dy transform viewbox fill fill-opacity fill-rule"
                            + " stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity"
                            + " opacity font-size font-weight font-style font-family text-anchor paint-order"
                            + " dominant-baseline letter-spacing")
                    .split(" "));
    private static final Pattern FETCHED = Pattern.compile("url\\s*\\(|javascript:|data:", Pattern.CASE_INSENSITIVE);

    private Drawings() {}

    /**
     * The drawing as well-formed XML, named by its words; a box with the words where it is no drawing.
     *
     * @param font instead of its own; empty to keep that
     */
    public static String clean(String svg, String words, String font) {
        var document = Jsoup.parse(svg, "", Parser.xmlParser());
        document.outputSettings(new OutputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false));
        var root = document.children().isEmpty() ? null : document.child(0);
        if (root == null || !root.tagName().equals("svg")) {
            return "<p>" + Letters.escaped(words) + "</p>";
        }
        strip(root);
        if (!font.isEmpty()) {
            root.attr("font-family", font);
            // openhtmltopdf 1.1 draws letters of size 12, and only these, at size 1
            root.select("[font-size=12]").attr("font-size", "12.01");
        }
        var said = Letters.held(words);
        root.attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("role", "img")
                .attr("aria-label", said)
                .attr("alt", said);
        return root.outerHtml();
    }

    private static void strip(Element element) {
        for (var attribute : element.attributes().asList()) {
            var name = attribute.getKey();
            if (!ATTRIBUTES.contains(name.toLowerCase(Locale.ROOT))
                    || FETCHED.matcher(attribute.getValue()).find()) {
                element.removeAttr(name);
            }
        }
        for (Node child : element.childNodes().toArray(Node[]::new)) {
            if (child instanceof Element inner && ELEMENTS.contains(inner.tagName())) {
                strip(inner);
            } else if (child instanceof TextNode text) {
                text.text(Letters.held(text.getWholeText()));
            } else {
                child.remove();
            }
        }
    }
}
