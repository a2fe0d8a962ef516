package org.goldenthread.site.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.site.chart.Icons;
import org.goldenthread.site.chart.RunChart.Point;
import org.goldenthread.site.chart.Sparkline;

/** The pictures that stand among words, as the page of patterns shows them. */
final class SmallExamples {
    private static final BigDecimal TARGET = new BigDecimal("85");

    private SmallExamples() {}

    /** What is shown, and the svg that shows it. */
    static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        var points = RunExamples.quarters().points();
        rows.put("twelve periods", Sparkline.svg(RunExamples.PERCENT, points, TARGET));
        rows.put("three periods", Sparkline.svg(RunExamples.PERCENT, points.subList(9, 12), null));
        rows.put("one period", Sparkline.svg(RunExamples.PERCENT, points.subList(0, 1), TARGET));
        rows.put(
                "latest missing",
                Sparkline.svg(RunExamples.PERCENT, List.of(points.get(0), points.get(1), Point.missing("Q3")), null));
        rows.put("no figures", Sparkline.svg(RunExamples.PERCENT, List.of(), TARGET));
        rows.put("ratings of twelve periods", Sparkline.ratings(points));
        rows.put("ratings of one", Sparkline.ratings(points.subList(0, 1)));
        for (var one : Icons.Variation.values()) {
            rows.put(one.words(), Icons.variation(one));
        }
        for (var one : Icons.Assurance.values()) {
            rows.put(one.words(), Icons.assurance(one));
        }
        for (var one : Icons.Trend.values()) {
            rows.put(one.words(), Icons.trend(one, ""));
        }
        return rows;
    }
}
