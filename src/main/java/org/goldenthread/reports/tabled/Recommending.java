package org.goldenthread.reports.tabled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;

/** Finds in a paper what it recommends: each paragraph and each point of that section is one recommendation. */
final class Recommending {
    private static final int LONGEST = 20_000;

    private Recommending() {}

    /** @param title of the section that recommends */
    static List<Ask> in(String report, List<Part> parts, String title) {
        var asks = new ArrayList<Ask>();
        boolean within = false;
        for (var part : parts) {
            if (part instanceof Part.Heading heading && heading.level() == 1) {
                within = heading.words().equals(title);
            } else if (within) {
                read(report, part, asks);
            }
        }
        return List.copyOf(asks);
    }

    private static void read(String report, Part part, List<Ask> asks) {
        switch (part) {
            case Part.Paragraph paragraph -> add(report, paragraph.number(), plain(paragraph.runs()), asks);
            case Part.Points points -> points.points().forEach(one -> add(report, "", plain(one), asks));
            case Part.Heading ignored -> {
                // a heading within the section recommends nothing
            }
            case Part.Table ignored -> {
                // nor does what is shown beside the words
            }
            case Part.Drawing ignored -> {
                // nor a drawing
            }
            case Part.NewPage ignored -> {
                // nor the end of a page
            }
        }
    }

    private static void add(String report, String number, String words, List<Ask> asks) {
        var clean = words.strip();
        // an opening such as "Cabinet is asked:" leads to what follows and asks for nothing itself
        if (!clean.isEmpty() && !clean.endsWith(":")) {
            var kept = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
            asks.add(new Ask(0, report, asks.size() + 1, number, Ask.Verb.in(kept), kept, Ask.Answer.NONE));
        }
    }

    /** What is asked is kept without its notes. */
    private static String plain(List<Run> runs) {
        return runs.stream()
                .filter(run -> run.look() != Run.Look.NOTE)
                .map(Run::words)
                .collect(Collectors.joining());
    }
}
