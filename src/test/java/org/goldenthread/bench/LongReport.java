package org.goldenthread.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.publishing.document.Paper;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Part.Column;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.site.chart.ChartUnit;
import org.goldenthread.site.chart.RunChart;
import org.goldenthread.site.list.Cell;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** A report of a size that no officer would wish on a cabinet. */
final class LongReport {
    private static final List<Column> COLUMNS = List.of(
            new Column("Measure", false),
            new Column("Period", false),
            new Column("Value", true),
            new Column("Target", true),
            new Column("Status", false));

    private LongReport() {}

    static Paper of(int charts, int tables) {
        var parts = new ArrayList<Part>();
        for (int section = 1; section <= 20; section++) {
            parts.add(new Part.Heading(1, String.valueOf(section), "Section " + section));
            for (int paragraph = 1; paragraph <= 5; paragraph++) {
                parts.add(new Part.Paragraph(section + "." + paragraph, List.of(Run.of(words(section * paragraph)))));
            }
            for (int chart = 0; chart < charts / 20; chart++) {
                parts.add(chart(section * 10 + chart));
            }
            for (int table = 0; table < tables / 20; table++) {
                parts.add(table(section * 100 + table));
            }
        }
        return new Paper("A long report", "A council", List.of("To: Cabinet"), parts);
    }

    private static String words(int seed) {
        return IntStream.range(0, 60)
                .mapToObj(i -> List.of("council", "measure", "improves", "the", "and", "year", "target")
                        .get((i + seed) % 7))
                .reduce("", (all, one) -> all + " " + one)
                .strip();
    }

    private static Part chart(int seed) {
        var points = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> RunChart.Point.of(
                        "Q" + i, BigDecimal.valueOf(60 + (i * seed) % 9), new State("on track", Tone.GOOD)))
                .toList();
        var drawn = new RunChart("Measure " + seed, new ChartUnit("", "%", 1), points, List.of()).chart();
        return new Part.Drawing("Measure " + seed + " by quarter", drawn.wide(), drawn.words());
    }

    private static Part table(int seed) {
        var rows = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> List.<Cell>of(
                        Cell.link("Measure " + seed + "-" + i, "/measures/M-" + i, "M" + i),
                        Cell.text("Q" + i + " 2026/27"),
                        Cell.number(1000L + i * seed),
                        Cell.number(1200L + i),
                        Cell.status(new State("met", Tone.values()[(seed + i) % 5]))))
                .toList();
        return new Part.Table("Table " + seed, COLUMNS, rows, "Data as at 30 September 2026.");
    }
}
