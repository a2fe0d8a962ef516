package org.goldenthread.plan.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.publishing.open.Field;
import org.goldenthread.publishing.open.PublicThing;
import org.goldenthread.publishing.open.Shelf;
import org.goldenthread.site.Times;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that a council promised, as everybody may read it.
 *
 * @param sort what it is, such as "Priority" or "Action"
 * @param within the plan or the project that it belongs to, as far as that is public; may be empty
 * @param tone how it goes
 */
public record Promise(String ref, String title, String sort, String within, Tone tone, Days days) {
    /** Where promises stand, whichever room they come from. */
    public static final Shelf SHELF = new Shelf(
            "promises",
            "Promises",
            "What we have said we will do, and how far we have come",
            20,
            List.of(
                    Field.words("promise", "Promise", "The reference of the promise, which stays the same."),
                    Field.words("title", "Title", "What is promised."),
                    Field.words("sort", "Sort", "What it is: a priority of a plan, an action, a milestone."),
                    Field.words("within", "Part of", "The plan that it stands in; empty where that is not published."),
                    Field.words("status", "Status", "How it goes, in words."),
                    Field.day("first_promised", "First promised for", "The day first promised, which never changes."),
                    Field.day("promised", "Now promised for", "The day as it stands now."),
                    Field.day("done", "Done on", "The day on which it was done; empty while it is not."),
                    Field.day("as_at", "As at", "The day up to which this speaks.")));

    /** When it is to be done. @param first the day first promised @param now the day as it stands */
    public record Days(
            @Nullable LocalDate first,
            @Nullable LocalDate now,
            @Nullable LocalDate done,
            LocalDate asAt) {}

    /** In the same few words for every sort of promise; a resident need not know ours. */
    private String status() {
        if (days.done() != null) {
            return "Done";
        }
        return switch (tone) {
            case GOOD -> "On course";
            case WARNING -> "Needs attention";
            case BAD -> "Off course";
            case DONE -> "Done";
            case NONE -> "Not judged yet";
        };
    }

    public PublicThing thing() {
        var state = new State(status(), days.done() == null ? tone : Tone.DONE);
        var parts = new ArrayList<Part>();
        var lines = new ArrayList<List<Run>>();
        line(lines, "Part of", within);
        var first = days.first();
        var now = days.now();
        line(lines, "First promised for", first == null ? "" : Times.day(first));
        line(lines, "Now promised for", now == null || now.equals(first) ? "" : Times.day(now));
        var done = days.done();
        line(lines, "Done on", done == null ? "" : Times.day(done));
        if (first == null && done == null) {
            line(lines, "By when", "No day is promised.");
        }
        parts.add(Part.Paragraph.of(sort + ". " + sentence()));
        if (!lines.isEmpty()) {
            parts.add(new Part.Points(false, lines));
        }
        return new PublicThing(title, lead(), state, days.asAt(), parts, List.of(row(state)));
    }

    private String sentence() {
        if (days.done() != null) {
            return "We have done this.";
        }
        return switch (tone) {
            case GOOD -> "The work goes as it should.";
            case WARNING -> "Some of the work needs attention.";
            case BAD -> "The work does not go as it should.";
            case DONE -> "We have done this.";
            case NONE -> "It is too early to say how this goes.";
        };
    }

    private String lead() {
        var due = days.now() == null ? days.first() : days.now();
        return sort + (within.isEmpty() ? "" : ", " + within) + (due == null ? "" : ", by " + Times.day(due));
    }

    private static void line(List<List<Run>> lines, String about, String words) {
        if (!words.isEmpty()) {
            lines.add(List.of(Run.strong(about + ": "), Run.of(words)));
        }
    }

    private Map<String, String> row(State state) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("promise", ref);
        row.put("title", title);
        row.put("sort", sort);
        row.put("within", within);
        row.put("status", state.words());
        put(row, "first_promised", days.first());
        put(row, "promised", days.now() == null ? days.first() : days.now());
        put(row, "done", days.done());
        row.put("as_at", days.asAt().toString());
        return row;
    }

    private static void put(Map<String, String> row, String name, @Nullable LocalDate day) {
        if (day != null) {
            row.put(name, day.toString());
        }
    }
}
