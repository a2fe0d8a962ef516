package org.goldenthread.publishing.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.site.chart.ChartUnit;
import org.goldenthread.site.chart.RunChart;
import org.goldenthread.site.list.Cell;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jsoup.Jsoup;

/** Papers for tests, and the words that a reader finds in them. */
public final class Samples {
    private Samples() {}

    /** One with every part, a table that runs over several pages and words that want escaping. */
    public static Paper report() {
        var points = new ArrayList<RunChart.Point>();
        for (int i = 1; i <= 8; i++) {
            var on = new State("on track", Tone.GOOD);
            points.add(RunChart.Point.of("Q" + i, BigDecimal.valueOf(60 + i % 3), on));
        }
        var chart = new RunChart("Rent collected", new ChartUnit("", "%", 1), points, List.of()).chart();
        return new Paper(
                "Performance & improvement, quarter <2>",
                "Harrowmere Borough Council, Cabinet",
                List.of("Cabinet, 3 June 2026", "Report of the Director of Place"),
                List.of(
                        new Part.Heading(1, "1", "Summary"),
                        new Part.Paragraph(
                                "1.1",
                                List.of(
                                        Run.of("Rent collected stands at "),
                                        Run.link("62.0%", "/measures/MEA-1/proof"),
                                        Run.of(", which is "),
                                        Run.strong("better"),
                                        new Run(" than last year", Run.Look.EMPHASIS, ""),
                                        Run.of("; “£4,200” ≥ £3,900 – Ŵŷ."))),
                        new Part.Points(false, List.of(List.of(Run.of("One thing")), List.of(Run.of("Another")))),
                        new Part.Points(true, List.of(List.of(Run.of("First")), List.of(Run.of("Second")))),
                        new Part.Heading(2, "1.1", "Scorecard"),
                        scores(70),
                        new Part.Drawing("Rent collected by quarter", chart.wide(), chart.words()),
                        new Part.NewPage(),
                        new Part.Heading(1, "2", "Recommendations"),
                        new Part.Points(true, List.of(List.of(Run.of("That Cabinet notes the report"))))));
    }

    private static Part.Table scores(int rows) {
        return new Part.Table(
                "Scorecard of measures",
                List.of(
                        new Column("Measure", false),
                        new Column("Status", false),
                        new Column("Value", true),
                        new Column("Day", false)),
                Stream.iterate(1, i -> i + 1)
                        .limit(rows)
                        .map(i -> List.of(
                                Cell.link("Measure " + i, "/measures/MEA-" + i, "code " + i),
                                Cell.status(new State("state" + i, Tone.values()[i % 5])),
                                Cell.number(1000L + i),
                                Cell.day(LocalDate.of(2026, 1, 1).plusDays(i))))
                        .toList(),
                "Data as at 1 May 2026. 3 measures without a figure are left out.");
    }

    /** What a reader reads, word for word in order; the letters inside drawings are no words of the text. */
    public static List<String> words(String html) {
        var page = Jsoup.parse(html);
        page.select("svg").remove();
        page.select("td, th, .gt-sub").forEach(one -> one.prependText(" ").appendText(" "));
        return split(page.body().wholeText());
    }

    public static List<String> split(String text) {
        return Arrays.stream(text.replace('\u00a0', ' ').split("[\\s\\p{Cntrl}]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** The words of the first that the second does not have in the same order. */
    public static List<String> missing(List<String> wanted, List<String> found) {
        var missing = new ArrayList<String>();
        int at = 0;
        for (var word : wanted) {
            int next = found.subList(at, found.size()).indexOf(word);
            if (next < 0) {
                missing.add(word);
            } else {
                at += next + 1;
            }
        }
        return missing;
    }
}
