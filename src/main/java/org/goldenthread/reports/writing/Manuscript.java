package org.goldenthread.reports.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The text of a section as it was typed: Markdown, with calls of blocks that Markdown must not touch.
 *
 * @param root what Markdown made of it; each call is one letter that no writer types, followed by its number
 * @param calls in the order of the text
 * @param notes what stands at {@code [^1]: }, by its name
 * @param wrong what is no call though it was meant as one, each a sentence
 */
record Manuscript(Node root, List<Call> calls, Map<String, String> notes, List<String> wrong) {
    /** Opens the place of a call: a letter of the private use area, which is taken out of what people type. */
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';
    private static final Pattern NOTE =
            Pattern.compile("(?m)^ {0,3}\\[\\^([\\w-]{1,40})]:[ \\t]*(.*(?:\\R(?![ \\t]*\\[\\^)[ \\t]*\\S.*)*)\\R?");
    private static final Pattern MARK = Pattern.compile("\\[\\^([\\w-]{1,40})]");
    private static final Pattern LOOSE = Pattern.compile(".{0,20}(?:\\{\\{|}}).{0,20}");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .build();

    Manuscript {
        calls = List.copyOf(calls);
        notes = Map.copyOf(notes);
        wrong = List.copyOf(wrong);
    }

    static Manuscript of(String words) {
        var calls = new ArrayList<Call>();
        var notes = new LinkedHashMap<String, String>();
        var wrong = new ArrayList<String>();
        var clean = words.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
        var told = NOTE.matcher(clean).replaceAll(found -> {
            if (notes.putIfAbsent(found.group(1), found.group(2).strip()) != null) {
                wrong.add("There are two notes [^" + found.group(1) + "]");
            }
            return "\n";
        });
        var called = Call.BRACES.matcher(told).replaceAll(found -> place(calls, Call.of(found.group(1))));
        LOOSE.matcher(called)
                .results()
                .forEach(one -> wrong.add("A block is written {{ name }} on one line; here its braces do not pair: “"
                        + one.group().strip() + "”"));
        var marked = MARK.matcher(called).replaceAll(found -> place(calls, Call.note(found.group(1))));
        notes.keySet().stream()
                .filter(name -> !marks(calls, name))
                .forEach(name -> wrong.add("No words refer to the note [^" + name + "]"));
        return new Manuscript(PARSER.parse(marked), calls, notes, wrong);
    }

    private static String place(List<Call> calls, Call call) {
        calls.add(call);
        return String.valueOf(OPEN) + (calls.size() - 1) + CLOSE;
    }

    private static boolean marks(List<Call> calls, String name) {
        return calls.stream().anyMatch(one -> one.notes() && one.to().equals(name));
    }
}
