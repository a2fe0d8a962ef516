package org.goldenthread.intake.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.vocabulary.Checked;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads a web page: its words only; scripts, styles, forms and the site's navigation are left out. */
@Component
@Order(60)
public final class WebPageReader implements Reader {
    private static final int DEEPEST = 150;
    private static final int MOST_TAGS = 1_500_000;
    private static final long MOST_BYTES = 24L << 20;
    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b");
    private static final String NO_WORDS =
            "script, style, template, noscript, iframe, object, embed, svg, math, canvas, "
                    + "audio, video, select, textarea, button, nav, [role=navigation], [hidden], [aria-hidden=true], "
                    + "[style~=(?i)display:\\s*none]";

    @Override
    public String format() {
        return "web page (HTML)";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public boolean takes(Upload upload, Sniff sniff) {
        var words = sniff.words();
        return sniff.isText()
                && (BEGINNING.matcher(words).find() || extensions().contains(sniff.extension()) && words.contains("<"));
    }

    @Override
    public Checked<Paper> read(Upload upload) {
        return PaperDraft.read(upload, draft -> {
            try (var in = new Counted(Files.newInputStream(upload.content()))) {
                var page = Jsoup.parse(in, null, "", Parser.htmlParser().setMaxDepth(DEEPEST));
                page.select(NO_WORDS).remove();
                draft.title(title(page));
                new WebPageWalk(new Flow(draft)).walk(root(page));
            }
        });
    }

    private static String title(Document page) {
        var headings = page.select("h1");
        return headings.size() == 1 ? Objects.requireNonNull(headings.first()).text() : "";
    }

    /** The main part of the page where it names one, else all of it but the site's own frame. */
    private static Element root(Document page) {
        var main = page.selectFirst("main, [role=main]");
        if (main != null && main.hasText()) {
            return main;
        }
        page.select("body > header, body > footer, [role=banner], [role=contentinfo]")
                .remove();
        return page.body();
    }

    /** Bytes on their way to the parser, counted so that the tree that it builds stays small. */
    private static final class Counted extends FilterInputStream {
        private static final long OPENS = packed("<table");
        private static final long OPENS_MASK = (1L << 48) - 1;
        private static final long CLOSES = packed("</table");
        private static final long CLOSES_MASK = (1L << 56) - 1;
        private static final int MOST_TABLES = 50;

        private long bytes;
        private long tags;
        private long last;
        private int tables;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            PaperDraft.stopIfAsked();
            int count = super.read(buffer, from, length);
            for (int i = from; i < from + count; i++) {
                tags += buffer[i] == '<' ? 1 : 0;
                nest(buffer[i]);
            }
            bytes += Math.max(count, 0);
            if (bytes > MOST_BYTES || tags > MOST_TAGS) {
                throw new Unreadable(
                        "it is too large for a web page (the most is %d MB and %,d tags). Split it and try again."
                                .formatted(MOST_BYTES >> 20, MOST_TAGS));
            }
            return count;
        }

        /** Counts tables inside tables, which cost the parser time without end. */
        private void nest(byte letter) {
            last = last << 8 | (letter | 0x20) & 0xff;
            if ((last & OPENS_MASK) == OPENS) {
                tables++;
            } else if ((last & CLOSES_MASK) == CLOSES) {
                tables--;
            }
            if (tables > MOST_TABLES) {
                throw new Unreadable("its tables are nested too deeply. Save it anew without tables inside tables.");
            }
        }

        private static long packed(String letters) {
            long packed = 0;
            for (byte letter : letters.getBytes(StandardCharsets.US_ASCII)) {
                packed = packed << 8 | (letter | 0x20) & 0xff;
            }
            return packed;
        }
    }
}
