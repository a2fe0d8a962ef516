package org.goldenthread.reports.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.goldenthread.reports.content.Content;
import org.goldenthread.reports.content.Entry.Said;
import org.goldenthread.reports.content.ReportContents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what changed in a report between two saves. */
@Component
@Transactional(readOnly = true)
public class ReportComparisons {
    private final ReportContents contents;

    ReportComparisons(ReportContents contents) {
        this.contents = contents;
    }

    /**
     * What changed in one part.
     *
     * @param code the part's
     */
    public record Part(String code, List<Change> changes) {
        public Part {
            changes = List.copyOf(changes);
        }
    }

    /** The parts that differ, with their paragraphs, marks and names. */
    public List<Part> between(String ref, long from, long to) {
        return between(contents.at(ref, from), contents.at(ref, to));
    }

    /** The parts in which one report differs from another, as both stand now. */
    public List<Part> across(String before, String after) {
        return between(contents.of(before), contents.of(after));
    }

    private static List<Part> between(Content before, Content after) {
        var codes = new TreeSet<>(before.entries().keySet());
        codes.addAll(after.entries().keySet());
        var parts = new ArrayList<Part>();
        for (var code : codes) {
            var changes = changes(before.said(code), after.said(code));
            if (!changes.isEmpty()) {
                parts.add(new Part(code, changes));
            }
        }
        return List.copyOf(parts);
    }

    /** What two texts differ in, by paragraph as they were typed. */
    public static List<Change> words(String before, String after) {
        return Differences.typed(before, after);
    }

    private static List<Change> changes(Said before, Said after) {
        var changes = new ArrayList<Change>();
        add(changes, "Title", before.title(), after.title());
        add(changes, "Mark", before.mark(), after.mark());
        add(changes, "Post", before.post() == null ? "" : before.post(), after.post() == null ? "" : after.post());
        changes.addAll(Differences.typed(before.words(), after.words()));
        return changes;
    }

    private static void add(List<Change> changes, String place, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(Change.Of.WORDS, place, before, after));
        }
    }
}
