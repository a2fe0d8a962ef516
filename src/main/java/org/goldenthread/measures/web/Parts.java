package org.goldenthread.measures.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.exact.Said;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.performance.Course;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.rating.Verdict;
import org.goldenthread.measures.score.Masking;
import org.goldenthread.site.list.ListRequest;

/**
 * The parts that a measure's figures are broken down by, as its page shows them.
 *
 * @param groups by what they are parts of: towns, tenures, ages
 * @param hidden what a good whole hides, each in a sentence
 */
public record Parts(List<Group> groups, List<String> hidden) {
    static final Parts NONE = new Parts(List.of(), List.of());

    /** The parts of one sort. @param title such as "By tenure" */
    public record Group(String title, List<Row> rows) {
        /** More than these are folded away. */
        public boolean many() {
            return rows.size() > 20;
        }
    }

    /**
     * One part.
     *
     * @param figure as on the scorecard
     * @param beside how it differs from the whole in the same period; empty where that cannot be said
     */
    public record Row(String name, String href, ScoreRow.Figure figure, String beside, String sparkline) {}

    /** @param parts each by what the files call it, such as "Tenure: council" */
    static Parts of(Performance whole, Map<String, Course> parts, ListRequest request) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        parts.forEach((words, course) -> said(course).ifPresent(point -> {
            int colon = words.indexOf(':');
            var sort = colon < 0 ? "" : words.substring(0, colon).strip();
            var name = words.substring(colon + 1).strip();
            groups.computeIfAbsent(sort, one -> new ArrayList<>()).add(row(name, whole, course, point, request));
            verdicts.put(words, point.verdict());
        }));
        var hidden = whole.latest()
                .map(point -> Masking.of(point.verdict(), verdicts))
                .orElse(List.of());
        return new Parts(
                groups.entrySet().stream()
                        .map(one -> new Group("By " + by(one.getKey()), one.getValue()))
                        .toList(),
                hidden);
    }

    private static String by(String sort) {
        boolean letters = sort.length() > 1 && Character.isUpperCase(sort.charAt(1));
        return sort.isEmpty() ? "part" : letters ? sort : Character.toLowerCase(sort.charAt(0)) + sort.substring(1);
    }

    /** The latest period of a part of which anything is recorded, be it why there is no figure. */
    private static Optional<Point> said(Course course) {
        return course.points().reversed().stream()
                .filter(point -> point.standing() != Standing.MISSING)
                .findFirst();
    }

    private static Row row(String name, Performance whole, Course course, Point point, ListRequest request) {
        var sheet = point.definition().sheet();
        return new Row(
                name,
                request.address("part", Integer.toString(course.about().breakdown())),
                new ScoreRow.Figure(
                        Rows.value(sheet, point),
                        point.period().words(),
                        Rows.target(sheet, point),
                        Rows.state(point.verdict()),
                        point.verdict().sentence(),
                        ScoreRow.Numbers.of(point)),
                whole.course()
                        .at(point.period())
                        .map(of -> beside(sheet, point, of))
                        .orElse(""),
                Rows.sparkline(sheet, course.points()));
    }

    /** What is counted is a share of the whole; of anything else the distance says something. */
    private static String beside(Sheet sheet, Point part, Point whole) {
        var value = part.value();
        var all = whole.value();
        if (value == null || all == null) {
            return "";
        }
        if (sheet.counted().type() == DataType.NUMBER || sheet.addsUp()) {
            var share = Said.percent(value, all);
            return share.isEmpty() ? "" : share + " of the whole";
        }
        var polarity = sheet.polarity();
        int better = Preference.of(polarity, value).compareTo(Preference.of(polarity, all));
        var apart = Printed.apart(sheet, value.subtract(all));
        return apart
                + (!polarity.judges() || better == 0 || apart.isEmpty() ? "" : better > 0 ? ", better" : ", worse");
    }
}
