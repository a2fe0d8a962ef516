package org.goldenthread.reports.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.publishing.document.Run.Look;

/** Turns what stands within a paragraph into runs, with the figures that are called there. */
final class Lettering {
    private static final Pattern PLACE = Pattern.compile(Manuscript.OPEN + "(\\d+)" + Manuscript.CLOSE);
    private static final Pattern ALONE =
            Pattern.compile("(?:\\s*" + Manuscript.OPEN + "\\d+" + Manuscript.CLOSE + "\\s*)+");
    private final Manuscript text;
    private final List<Call> calls;
    private final Drawing drawing;

    Lettering(Manuscript text, Drawing drawing) {
        this.text = text;
        this.calls = text.calls();
        this.drawing = drawing;
    }

    /** The calls of a paragraph that holds nothing else; none where it holds words, or points somewhere. */
    List<Call> alone(Node paragraph) {
        var words = raw(paragraph);
        if (!ALONE.matcher(words).matches()) {
            return List.of();
        }
        var found = PLACE.matcher(words)
                .results()
                .map(one -> calls.get(Integer.parseInt(one.group(1))))
                .toList();
        return found.stream().anyMatch(one -> one.points() || one.notes()) ? List.of() : found;
    }

    private static String raw(Node parent) {
        var all = new StringBuilder();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> all.append(text.getLiteral());
                case SoftLineBreak ignored -> all.append('\n');
                case HardLineBreak ignored -> all.append('\n');
                default -> all.append('?');
            }
        }
        return all.toString();
    }

    List<Run> runs(Node parent) {
        var runs = new ArrayList<Run>();
        gather(parent, Look.PLAIN, "", runs);
        return joined(runs);
    }

    /** Words that Markdown has not read. */
    List<Run> plain(String words) {
        var runs = new ArrayList<Run>();
        words(words, Look.PLAIN, "", runs);
        return joined(runs);
    }

    private void gather(Node parent, Look look, String href, List<Run> into) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> words(text.getLiteral(), look, href, into);
                case Code code -> words(code.getLiteral(), look, href, into);
                case HtmlInline html -> words(html.getLiteral(), look, href, into);
                case SoftLineBreak ignored -> into.add(new Run(" ", look, href));
                case HardLineBreak ignored -> into.add(new Run(" ", look, href));
                case StrongEmphasis strong -> gather(strong, Look.STRONG, href, into);
                case Emphasis emphasis ->
                    gather(emphasis, look == Look.STRONG ? Look.STRONG : Look.EMPHASIS, href, into);
                case Link link -> gather(link, look, link.getDestination(), into);
                case Image image -> gather(image, look, "", into);
                default -> gather(node, look, href, into);
            }
        }
    }

    private void words(String words, Look look, String href, List<Run> into) {
        var places = PLACE.matcher(words);
        int from = 0;
        while (places.find()) {
            add(words.substring(from, places.start()), look, href, into);
            var call = calls.get(Integer.parseInt(places.group(1)));
            if (call.notes()) {
                into.add(note(call.to()));
            } else {
                drawing.runs(call)
                        .forEach(run -> into.add(look == Look.PLAIN ? run : new Run(run.words(), look, run.href())));
            }
            from = places.end();
        }
        add(words.substring(from), look, href, into);
    }

    /** What a note says in one line, with the figures called in it; a link out of the record is written out. */
    private Run note(String name) {
        var words = text.notes().get(name);
        if (words == null) {
            drawing.wrong("There is no note [^%s]; it is written on a line of its own, as [^%s]: Source"
                    .formatted(name, name));
            return Run.of("[^" + name + "]");
        }
        var inside = Manuscript.of(words);
        var said = new Lettering(inside, drawing).runs(inside.root());
        return Run.note(said.stream()
                .map(run -> run.href().startsWith("http") ? run.words() + " (" + run.href() + ")" : run.words())
                .collect(Collectors.joining()));
    }

    private static void add(String words, Look look, String href, List<Run> into) {
        if (!words.isEmpty()) {
            into.add(new Run(words, look, href));
        }
    }

    /** Neighbours of one look become one. */
    private static List<Run> joined(List<Run> runs) {
        var all = new ArrayList<Run>();
        for (var run : runs) {
            var last = all.isEmpty() ? null : all.getLast();
            if (last != null
                    && run.look() != Look.NOTE
                    && last.look() == run.look()
                    && last.href().equals(run.href())) {
                all.set(all.size() - 1, new Run(last.words() + run.words(), run.look(), run.href()));
            } else {
                all.add(run);
            }
        }
        return all;
    }
}
