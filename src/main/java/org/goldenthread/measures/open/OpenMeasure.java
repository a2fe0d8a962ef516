package org.goldenthread.measures.open;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.publishing.open.PublicThing;
import org.goldenthread.site.chart.Overlay;
import org.goldenthread.site.chart.RunChart;
import org.goldenthread.site.list.Cell;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A measure as everybody may read it.
 *
 * @param figures of the whole under the empty name, and of each part, the earliest first
 * @param more whether later figures wait to be approved
 */
record OpenMeasure(Measure measure, Map<String, List<OpenFigure>> figures, boolean more) {
    private static final int MOST = 24;
    private static final int DRAWN = 60;

    PublicThing thing() {
        var whole = whole();
        var latest = latest(whole);
        var state = latest == null ? new State("No data", Tone.NONE) : latest.rating();
        var asAt = whole.isEmpty() ? LocalDate.EPOCH : whole.getLast().period().end();
        return new PublicThing(measure.title(), lead(latest), state, asAt, parts(whole, latest), rows());
    }

    private List<OpenFigure> whole() {
        return figures.getOrDefault("", List.of());
    }

    private static @Nullable OpenFigure latest(List<OpenFigure> figures) {
        return figures.isEmpty() ? null : figures.getLast();
    }

    private String lead(@Nullable OpenFigure latest) {
        if (latest == null) {
            return "There is no figure yet.";
        }
        var target = target(latest);
        return latest.words(measure.sheet())
                + (target.isEmpty() ? "" : ", target " + target)
                + ", " + latest.period().words();
    }

    private String target(OpenFigure figure) {
        var aims = figure.target();
        var target = aims.target();
        var lower = aims.lower();
        if (target == null) {
            return measure.sheet().polarity() instanceof Polarity.Within(BigDecimal from, BigDecimal to)
                    ? Printed.of(measure.sheet(), from) + " to " + Printed.of(measure.sheet(), to)
                    : "";
        }
        return lower == null
                ? Printed.of(measure.sheet(), target)
                : Printed.of(measure.sheet(), lower) + " to " + Printed.of(measure.sheet(), target);
    }

    private List<Part> parts(List<OpenFigure> whole, @Nullable OpenFigure latest) {
        List<Part> parts = new ArrayList<>();
        var words = measure.sheet().words();
        if (!words.purpose().isBlank()) {
            parts.add(Part.Paragraph.of(words.purpose()));
        }
        if (latest != null) {
            parts.add(told(whole, latest));
        }
        var chart = chart(whole);
        if (chart != null) {
            parts.add(chart);
        }
        if (!whole.isEmpty()) {
            parts.add(table(measure.title() + " by period", whole));
        }
        figures.forEach((part, figures) -> {
            if (!part.isEmpty() && !figures.isEmpty()) {
                parts.add(table(part, figures));
            }
        });
        parts.add(new Part.Heading(1, "", "How it is measured"));
        parts.add(new Part.Points(false, about()));
        return parts;
    }

    private List<List<Run>> about() {
        var sheet = measure.sheet();
        var points = new ArrayList<List<Run>>();
        points.add(said("Good is", sheet.good() + "."));
        points.add(said(
                "How often", "Figures come " + sheet.collection().collected().words() + "."));
        var ratio = sheet.ratio();
        if (ratio != null && !ratio.numerator().isBlank()) {
            points.add(said("Worked out from", ratio.numerator() + ", of " + ratio.denominator() + "."));
        }
        if (!sheet.words().method().isBlank()) {
            points.add(said("Method", sheet.words().method()));
        }
        points.add(said(
                "Source",
                sheet.words().source().isBlank() ? "Not said." : sheet.words().source()));
        return points;
    }

    private static List<Run> said(String about, String words) {
        return List.of(Run.strong(about + ": "), Run.of(words));
    }

    /** What the latest figure says, and how it moved since the one before, from shown figures alone. */
    private Part told(List<OpenFigure> whole, OpenFigure latest) {
        var target = target(latest);
        var runs = new ArrayList<Run>();
        runs.add(Run.strong(latest.words(measure.sheet())));
        runs.add(Run.of(" in " + latest.period().words() + "."
                + (target.isEmpty() ? " No target is set." : " The target was " + target + ".")
                + moved(whole, latest)
                + (more ? " Later figures are shown once they are approved." : "")));
        return new Part.Paragraph("", runs);
    }

    private String moved(List<OpenFigure> whole, OpenFigure latest) {
        var value = latest.value();
        var before = before(whole, latest);
        var was = before == null ? null : before.value();
        if (value == null || before == null || was == null) {
            return "";
        }
        int more = value.compareTo(was);
        var how =
                switch (measure.polarity()) {
                    case Polarity.High() -> more > 0 ? "better than" : more < 0 ? "worse than" : "the same as";
                    case Polarity.Low() -> more < 0 ? "better than" : more > 0 ? "worse than" : "the same as";
                    case Polarity.Within ignored -> more > 0 ? "higher than" : more < 0 ? "lower than" : "the same as";
                    case Polarity.None() -> more > 0 ? "higher than" : more < 0 ? "lower than" : "the same as";
                };
        return " That is " + how + " the " + Printed.of(measure.sheet(), was) + " of "
                + before.period().words() + ".";
    }

    /** The figure before; of those to date that of the same time last year, as each year begins at nothing. */
    private @Nullable OpenFigure before(List<OpenFigure> whole, OpenFigure latest) {
        if (!measure.sheet().judging().cumulative()) {
            return whole.size() < 2 ? null : whole.get(whole.size() - 2);
        }
        var lastYear = latest.period().yearBefore();
        return whole.stream()
                .filter(one -> one.period().equals(lastYear))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Part chart(List<OpenFigure> whole) {
        if (whole.stream().filter(OpenFigure::present).count() < 2) {
            return null;
        }
        var shown = whole.subList(Math.max(0, whole.size() - DRAWN), whole.size());
        var points = shown.stream()
                .map(one -> {
                    var value = one.value();
                    return value == null
                            ? RunChart.Point.missing(one.period().words())
                            : RunChart.Point.of(one.period().words(), value, one.rating());
                })
                .toList();
        var chart = new RunChart(measure.title(), Printed.unit(measure.sheet()), points, targets(shown)).chart();
        return new Part.Drawing(chart.words(), chart.narrow(), chart.title() + ". " + chart.words());
    }

    private static List<Overlay> targets(List<OpenFigure> shown) {
        var overlays = new ArrayList<Overlay>();
        int from = 0;
        for (int i = 1; i <= shown.size(); i++) {
            if (i == shown.size()
                    || !Objects.equals(shown.get(from).target(), shown.get(i).target())) {
                var target = shown.get(from).target().target();
                if (target != null) {
                    overlays.add(new Overlay.Target("Target", from, i - 1, target));
                }
                from = i;
            }
        }
        return overlays;
    }

    private Part table(String caption, List<OpenFigure> figures) {
        var lately = figures.subList(Math.max(0, figures.size() - MOST), figures.size());
        int earlier = figures.size() - lately.size();
        return new Part.Table(
                caption,
                List.of(
                        new Part.Column("Period", false),
                        new Part.Column("Figure", true),
                        new Part.Column("Target", true),
                        new Part.Column("How it did", false)),
                lately.reversed().stream().map(this::row).toList(),
                earlier == 0 ? "" : "%d earlier periods are in the open data.".formatted(earlier));
    }

    private List<Cell> row(OpenFigure one) {
        var note =
                one.present() && !one.note().isEmpty() ? " (" + one.note().toLowerCase(java.util.Locale.UK) + ")" : "";
        var target = target(one);
        return List.of(
                Cell.text(one.period().words()),
                new Cell.Number(one.value(), one.words(measure.sheet()) + note),
                new Cell.Number(one.target().target(), target.isEmpty() ? "–" : target),
                Cell.status(one.rating()));
    }

    private List<Map<String, String>> rows() {
        var rows = new ArrayList<Map<String, String>>();
        figures.forEach((part, figures) -> figures.forEach(one -> rows.add(row(part, one))));
        return rows;
    }

    private Map<String, String> row(String part, OpenFigure one) {
        var sheet = measure.sheet();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("measure", measure.ref());
        row.put("title", measure.title());
        row.put("part", part);
        row.put("period", one.period().words());
        row.put("starts", one.period().start().toString());
        row.put("ends", one.period().end().toString());
        put(row, "value", one.value());
        row.put("note", one.note());
        row.put("unit", sheet.counted().unit());
        put(row, "target", one.target().target());
        put(row, "lowest_acceptable", one.target().lower());
        row.put("rating", one.rating().words());
        row.put("good_is", sheet.good());
        row.put("source", sheet.words().source());
        return row;
    }

    private static void put(Map<String, String> row, String name, @Nullable BigDecimal value) {
        if (value != null) {
            row.put(name, value.toPlainString());
        }
    }

    /** Whether any approved figure is there to be shown. */
    static boolean any(List<Point> approved) {
        return approved.stream().anyMatch(Point::present);
    }
}
