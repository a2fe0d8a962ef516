package org.goldenthread.measures.open;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.publishing.open.SmallNumbers.Sight;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Hides in the figures of one measure whatever tells of few people. */
final class Redaction {
    private final Sheet sheet;
    private final SmallNumbers rule;

    Redaction(Sheet sheet, SmallNumbers rule) {
        this.sheet = sheet;
        this.rule = rule;
    }

    /** The figures of the whole and of each part, by the name of the part; the whole is the part without a name. */
    Map<String, List<OpenFigure>> of(List<Point> whole, Map<String, List<Point>> parts) {
        var sights = new HashMap<String, Map<Period, Sight>>();
        sights.put("", counted(whole));
        parts.forEach((part, points) -> sights.put(part, counted(points)));
        if (isCount()) {
            dimensions(parts.keySet())
                    .forEach((name, members) -> whole.forEach(point -> guard(point, members, parts, sights)));
        }
        Map<String, List<OpenFigure>> found = new TreeMap<>();
        found.put("", shown(whole, sights.get("")));
        parts.forEach((part, points) -> found.put(part, shown(points, sights.get(part))));
        return found;
    }

    private List<OpenFigure> shown(List<Point> points, @Nullable Map<Period, Sight> sights) {
        return points.stream()
                .map(point -> OpenFigure.of(
                        point, sights == null ? Sight.GUARD : sights.getOrDefault(point.period(), Sight.SHOWN), rule))
                .toList();
    }

    /** Parts by what they are parts of: those named "Tenure: …" add up to one whole. */
    private static Map<String, List<String>> dimensions(Iterable<String> parts) {
        Map<String, List<String>> found = new TreeMap<>();
        for (var part : parts) {
            int colon = part.indexOf(':');
            found.computeIfAbsent(colon < 0 ? "" : part.substring(0, colon), name -> new ArrayList<>())
                    .add(part);
        }
        return found;
    }

    private void guard(
            Point whole, List<String> members, Map<String, List<Point>> parts, Map<String, Map<Period, Sight>> sights) {
        var counts = new ArrayList<@Nullable BigDecimal>();
        members.forEach(member -> counts.add(at(parts.getOrDefault(member, List.of()), whole.period())));
        var seen = rule.of(whole.value(), counts);
        for (int i = 0; i < members.size(); i++) {
            hide(sights, members.get(i), whole.period(), seen.parts().get(i));
        }
        hide(sights, "", whole.period(), seen.whole());
    }

    private static void hide(Map<String, Map<Period, Sight>> sights, String part, Period period, Sight sight) {
        if (sight != Sight.SHOWN) {
            sights.computeIfAbsent(part, name -> new HashMap<>())
                    .merge(period, sight, (one, other) -> one == Sight.SHOWN ? other : one);
        }
    }

    private static @Nullable BigDecimal at(List<Point> points, Period period) {
        return points.stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .map(Point::value)
                .orElse(null);
    }

    /** Whether its figures count people or cases; what is measured, in pounds or days, tells of nobody. */
    private boolean isCount() {
        return sheet.counted().type() == DataType.NUMBER && sheet.counted().decimals() == 0 && sheet.ratio() == null;
    }

    private Map<Period, Sight> counted(List<Point> points) {
        Map<Period, Sight> found = new HashMap<>();
        if (isCount() && sheet.judging().cumulative()) {
            Map<Integer, List<Point>> years = new TreeMap<>();
            points.forEach(point -> years.computeIfAbsent(
                            Period.financialYearOf(point.period().start()), year -> new ArrayList<>())
                    .add(point));
            years.values().forEach(year -> {
                var sights = rule.growing(year.stream().map(Point::value).toList());
                for (int i = 0; i < year.size(); i++) {
                    found.put(year.get(i).period(), sights.get(i));
                }
            });
        } else {
            points.forEach(point -> found.put(point.period(), few(point) ? Sight.SMALL : Sight.SHOWN));
        }
        points.stream()
                .filter(point -> point.standing() == Standing.CONFIDENTIAL)
                .forEach(point -> found.put(point.period(), Sight.GUARD));
        return found;
    }

    /** A count of few; or a share of few, with few, or all but few. */
    private boolean few(Point point) {
        var numerator = point.parts().numerator();
        var denominator = point.parts().denominator();
        boolean others = sheet.counted().type() == DataType.PERCENTAGE
                && numerator != null
                && denominator != null
                && rule.small(denominator.subtract(numerator));
        return isCount() && rule.small(point.value()) || rule.small(numerator) || rule.small(denominator) || others;
    }
}
