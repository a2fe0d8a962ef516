package org.goldenthread.intake.telling;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.intake.IngestReport;
import org.goldenthread.intake.recognition.Proposal;

/** What was recognised, as a table for a person at a terminal. */
final class IngestTable {
    private static final int TITLE = 70;

    private IngestTable() {}

    static String of(List<IngestReport> reports) {
        return reports.stream().map(IngestTable::report).collect(Collectors.joining("\n"));
    }

    private static String report(IngestReport report) {
        var paper = report.paper();
        var text = new StringBuilder();
        text.append(paper.name()).append(": ").append(paper.title());
        append(text, ", ", paper.organisation());
        append(text, ", ", paper.date());
        text.append('\n');
        var proposals = report.recognised().proposals();
        int kind = width(proposals.stream().map(Proposal::kind).toList(), 16);
        int ref = width(proposals.stream().map(Proposal::ref).toList(), 24);
        for (var proposal : proposals) {
            text.append("  ").append(fit(proposal.kind(), kind)).append("  ").append(fit(proposal.ref(), ref));
            text.append("  ")
                    .append(fit(proposal.title(), TITLE))
                    .append("  ")
                    .append(proposal.place())
                    .append('\n');
            proposal.notes()
                    .forEach(note -> text.append("      ! ").append(note).append('\n'));
        }
        text.append(proposals.size()).append(proposals.size() == 1 ? " proposal, " : " proposals, ");
        var notes = report.recognised().notes();
        text.append(notes.size()).append(notes.size() == 1 ? " note\n" : " notes\n");
        notes.forEach(note -> text.append("  ! ")
                .append(note.message())
                .append(" (")
                .append(note.place())
                .append(")\n"));
        return text.toString();
    }

    private static void append(StringBuilder text, String before, @org.jspecify.annotations.Nullable String words) {
        if (words != null) {
            text.append(before).append(words);
        }
    }

    private static int width(List<String> words, int most) {
        return Math.min(most, words.stream().mapToInt(String::length).max().orElse(0));
    }

    private static String fit(String words, int width) {
        var line = words.replace('\n', ' ');
        var cut = line.length() > width ? line.substring(0, width - 1) + "…" : line;
        return cut + " ".repeat(width - cut.length());
    }
}
