package org.goldenthread.reports.writing;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The text of a section as it was typed: Markdown, with calls of blocks that Markdown must not touch.
 *
 * @param root what Markdown made of it; each call is one letter that no writer types, followed by its number
 * @param calls in the order of the text
 */
record Manuscript(Node root, List<Call> calls) {
    /** Opens the place of a call: a letter of the private use area, which is taken out of what people type. */
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    Manuscript {
        calls = List.copyOf(calls);
    }

    static Manuscript of(String words) {
        var calls = new ArrayList<Call>();
        var clean = words.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
        var marked = Call.BRACES.matcher(clean).replaceAll(found -> {
            calls.add(Call.of(found.group(1)));
            return String.valueOf(OPEN) + (calls.size() - 1) + CLOSE;
        });
        return new Manuscript(PARSER.parse(marked), calls);
    }
}
