package org.goldenthread.reports.issue;

import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.publishing.blocks.Fact;

/**
 * What stands between a report and its issue.
 *
 * @param missing without which it is not issued
 * @param doubts figures that are not final or that the record does not bear out, each a sentence; it may be issued with
 *     them, and is a loose end then
 * @param inside figures that keep it from the public pages, each a sentence; it may be issued with them
 */
public record Check(List<Missing> missing, List<String> doubts, List<String> inside) {
    static final Check DONE = new Check(List.of(), List.of(), List.of());

    private static final Pattern DOUBT = Pattern.compile(
            "(?i)\\b(provisional|not approved|estimate[ds]?|in doubt|not validated|not checked|unexplained)\\b");

    public Check {
        missing = List.copyOf(missing);
        doubts = List.copyOf(doubts);
        inside = List.copyOf(inside);
    }

    /** Whether the proof of a figure says itself that it is not final. */
    public static boolean doubtful(Fact fact) {
        return DOUBT.matcher(fact.how()).find() || DOUBT.matcher(fact.value()).find();
    }
}
