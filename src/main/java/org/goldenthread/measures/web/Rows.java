package org.goldenthread.measures.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.performance.Course;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.rating.Verdict;
import org.goldenthread.measures.trend.Direction;
import org.goldenthread.site.chart.RunChart;
import org.goldenthread.site.chart.Sparkline;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/** Turns how a measure is doing into a row of a scorecard. */
public final class Rows {
    private static final State NOTHING = new State("No data", Tone.NONE);

    private Rows() {}

    static ScoreRow of(Performance performance, Map<String, String> names, String quartile) {
        var measure = performance.measure();
        var owner = measure.thing().owner();
        var name = new ScoreRow.Name(
                measure.ref(),
                measure.code(),
                measure.title(),
                owner == null ? "" : names.getOrDefault(owner, owner),
                measure.sheet().counted().unit());
        return new ScoreRow(
                name,
                now(performance),
                yearEnd(performance),
                movement(performance),
                SignalIcons.of(performance),
                sparkline(performance.measure().sheet(), performance.twelve()),
                Cells.of(performance),
                quartile);
    }

    /** How a figure was rated, in the words of its rule. */
    public static State state(@Nullable Verdict verdict) {
        return verdict == null ? NOTHING : new State(verdict.words(), verdict.tone());
    }

    private static ScoreRow.Figure now(Performance performance) {
        var sheet = performance.measure().sheet();
        var counted = performance.counted();
        if (counted.isEmpty()) {
            return new ScoreRow.Figure("–", "", "–", NOTHING, "There is no figure yet.", ScoreRow.Numbers.NONE);
        }
        var point = counted.get();
        return new ScoreRow.Figure(
                value(sheet, point),
                point.period().words(),
                target(sheet, point),
                state(point.verdict()),
                point.verdict().sentence(),
                ScoreRow.Numbers.of(point));
    }

    /** The figure with its unit, or why there is none. */
    public static String value(Sheet sheet, Point point) {
        return point.present()
                ? Printed.of(sheet, point.value())
                : point.standing() == org.goldenthread.measures.figures.Standing.MISSING
                        ? "–"
                        : point.standing().words();
    }

    /** What it was to be, with its unit; a dash where nobody said. */
    public static String target(Sheet sheet, Point point) {
        var aims = point.aims();
        if (aims.target() == null) {
            return range(sheet);
        }
        return aims.lower() == null
                ? Printed.of(sheet, aims.target())
                : Printed.of(sheet, aims.lower()) + " to " + Printed.of(sheet, aims.target());
    }

    /** A range of the measure's own is its target. */
    private static String range(Sheet sheet) {
        return sheet.polarity() instanceof Polarity.Within(BigDecimal from, BigDecimal to)
                ? Printed.of(sheet, from) + " to " + Printed.of(sheet, to)
                : "–";
    }

    /** Where a figure is proved. @param known as was known on that day, as 2026-06-30; empty for now */
    public static String proof(Course course, Point point, String known) {
        var about = course.about();
        return "/measures/%s/proof?subject=%d&part=%d&length=%s&start=%s"
                        .formatted(
                                course.measure().ref(),
                                about.subject().id(),
                                about.breakdown(),
                                about.length().code(),
                                point.period().start())
                + (known.isEmpty() ? "" : "&known=" + known);
    }

    private static ScoreRow.Figure yearEnd(Performance performance) {
        var end = performance.yearEnd();
        var year = end.year();
        var verdict = end.verdict();
        if (end.forecast() == null || year == null || verdict == null) {
            return new ScoreRow.Figure(
                    "–", "", "–", new State("No forecast", Tone.NONE), end.how().words(), ScoreRow.Numbers.NONE);
        }
        var sheet = performance.measure().sheet();
        return new ScoreRow.Figure(
                Printed.of(sheet, end.forecast()),
                year.words(),
                verdict.given().target() == null
                        ? range(sheet)
                        : Printed.of(sheet, verdict.given().target()),
                state(verdict),
                end.how().words() + " " + verdict.sentence(),
                new ScoreRow.Numbers(end.forecast(), verdict.given().target()));
    }

    private static ScoreRow.Movement movement(Performance performance) {
        var change = performance.movement().lately();
        return new ScoreRow.Movement(
                change.direction().arrow(), change.direction().words(), tone(change.direction()), change.sentence());
    }

    private static String tone(Direction direction) {
        return switch (direction) {
            case BETTER -> "good";
            case WORSE -> "bad";
            case NOT_KNOWN, SAME, INCREASED, UNCHANGED, DECREASED -> "none";
        };
    }

    static String sparkline(Sheet sheet, List<Point> points) {
        if (points.isEmpty()) {
            return "";
        }
        BigDecimal target = points.reversed().stream()
                .map(point -> point.aims().target())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Sparkline.svg(Printed.unit(sheet), chartPoints(points), target);
    }

    /** The points as a chart draws them. */
    static List<RunChart.Point> chartPoints(List<Point> points) {
        return points.stream().map(Rows::chartPoint).toList();
    }

    private static RunChart.Point chartPoint(Point point) {
        if (point.value() == null) {
            return RunChart.Point.missing(point.period().words());
        }
        var drawn = RunChart.Point.of(point.period().words(), point.value(), state(point.verdict()));
        return point.standing() == org.goldenthread.measures.figures.Standing.PROVISIONAL
                        || point.standing() == org.goldenthread.measures.figures.Standing.ESTIMATED
                ? drawn.asProvisional()
                : drawn;
    }

    /** The owner of a measure and the unit that it belongs to, for finding their names. */
    static List<@Nullable String> refs(Measure measure) {
        return java.util.Arrays.asList(measure.thing().owner(), measure.thing().service());
    }
}
