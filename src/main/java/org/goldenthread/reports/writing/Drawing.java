package org.goldenthread.reports.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.reports.Report;

/** Draws the blocks of one paper, and keeps their facts and what is wrong with their calls. */
final class Drawing {
    private final Blocks blocks;
    private final Report report;
    private final Map<String, String> places;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private String title = "";
    private String page = "";

    /** @param places what a section or appendix is called in this paper, by code: "section 3", "Appendix A" */
    Drawing(Blocks blocks, Report report, Map<String, String> places) {
        this.blocks = blocks;
        this.report = report;
        this.places = places;
    }

    /** Of which section the calls are that follow. @param page where it is written, below the report's address */
    void within(String title, String page) {
        this.title = title;
        this.page = page;
    }

    /** Keeps what the writer has to put right there. */
    void wrong(String sentence) {
        wrong.add(new Wrong(title.isEmpty() ? sentence : "In “" + title + "”: " + sentence, page));
    }

    /** A block that stands on a line of its own. */
    List<Part> parts(Call call) {
        var drawn = draw(call);
        var all = new ArrayList<>(drawn.parts());
        var unsaid = drawn.leftOut().stream()
                .filter(sentence -> drawn.parts().stream().noneMatch(part -> says(part, sentence)))
                .toList();
        if (!unsaid.isEmpty()) {
            all.add(Part.Paragraph.of(String.join(" ", unsaid)));
        }
        return all;
    }

    /** Most blocks say below their table themselves what they left out. */
    private static boolean says(Part part, String sentence) {
        return switch (part) {
            case Part.Table table -> table.note().contains(sentence);
            case Part.Paragraph paragraph ->
                paragraph.runs().stream().anyMatch(run -> run.words().contains(sentence));
            case Part.Heading ignored -> false;
            case Part.Points ignored -> false;
            case Part.Drawing ignored -> false;
            case Part.NewPage ignored -> false;
        };
    }

    /** A figure or a reference within a sentence. */
    List<Run> runs(Call call) {
        if (call.points()) {
            var place = places.get(call.to());
            if (place == null) {
                wrong("Nothing here is called “" + call.to() + "”");
            }
            return List.of(Run.of(place == null ? "[no section “" + call.to() + "”]" : place));
        }
        var parts = draw(call).parts();
        if (parts.size() == 1 && parts.getFirst() instanceof Part.Paragraph paragraph) {
            return paragraph.runs();
        }
        wrong("“" + call.code() + "” is no single figure; give it a line of its own");
        return List.of(Run.of("[" + call.code() + " needs a line of its own]"));
    }

    private Drawn draw(Call call) {
        var drawn =
                blocks.draw(call.code(), new Asked(report.council(), call.settings(), report.since(), report.asAt()));
        facts.addAll(drawn.facts());
        drawn.wrong().forEach(this::wrong);
        return drawn;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }
}
