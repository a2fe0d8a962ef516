package org.goldenthread.publishing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** A whole paper as HTML that prints, complete in itself. */
public final class Sheet {
    private static final String STYLE = style();

    private Sheet() {}

    /**
     * Well-formed as XML too.
     *
     * @param address of the site, for links within it; where it is empty these are words only
     * @param head what stands in the head besides
     */
    public static String of(Paper paper, String address, String head) {
        var title = Letters.escaped(paper.title());
        var all = new StringBuilder(1 << 14);
        all.append("<!DOCTYPE html>\n<html lang=\"en-GB\" xml:lang=\"en-GB\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(title)
                .append("</title>\n<meta name=\"author\" content=\"")
                .append(Letters.escaped(paper.author()))
                .append("\"/>\n<meta name=\"description\" content=\"")
                .append(title)
                .append("\"/>\n<style>\n")
                .append(STYLE)
                .append("</style>\n")
                .append(head)
                .append("</head>\n<body>\n<h1>")
                .append(title)
                .append("</h1>\n");
        paper.lines()
                .forEach(line -> all.append("<p class=\"gt-paper__line\">")
                        .append(Letters.escaped(line))
                        .append("</p>\n"));
        all.append(new Markup(Leads.from(address), 1, Fonts.FAMILY).anchored().of(paper.parts()));
        return all.append("</body>\n</html>\n").toString();
    }

    /** By which a browser may know that the style of a page is ours, as security policies write it. */
    static String styleHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(("\n" + STYLE).getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String style() {
        try (var in = Sheet.class.getResourceAsStream("/publishing/paper.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
