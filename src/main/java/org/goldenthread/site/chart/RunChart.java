package org.goldenthread.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A measure over time: its figures in order, with target, limits, notes and forecast laid over them. A period without a
 * figure is a gap, never a zero.
 *
 * @param title what is measured
 * @param points one for each period, the oldest first
 */
public record RunChart(String title, ChartUnit unit, List<Point> points, List<Overlay> overlays) {
    public RunChart {
        points = List.copyOf(points);
        overlays = List.copyOf(overlays);
    }

    /** What process control says of a point. */
    public enum Signal {
        /** Nothing but chance. */
        NONE(""),
        IMPROVEMENT("improvement"),
        CONCERN("concern"),
        /** A real change of a measure without a good direction. */
        CHANGE("change");

        private final String words;

        Signal(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * The figure of one period.
     *
     * @param period as people write it, such as "Q1 2025/26"
     * @param value null where there is none
     * @param state how it was rated
     * @param low lower confidence limit, or null
     * @param high upper confidence limit, or null
     */
    public record Point(
            String period,
            @Nullable BigDecimal value,
            State state,
            Signal signal,
            boolean provisional,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        public static Point of(String period, BigDecimal value, State state) {
            return new Point(period, value, state, Signal.NONE, false, null, null);
        }

        public static Point missing(String period) {
            return new Point(period, null, new State("no data", Tone.NONE), Signal.NONE, false, null, null);
        }

        public Point with(Signal other) {
            return new Point(period, value, state, other, provisional, low, high);
        }

        public Point asProvisional() {
            return new Point(period, value, state, signal, true, low, high);
        }

        public Point between(BigDecimal lowest, BigDecimal highest) {
            return new Point(period, value, state, signal, provisional, lowest, highest);
        }
    }

    /** With a caption that says where it stands. */
    public Chart chart() {
        return chart(summary());
    }

    /** With a caption of the caller. */
    public Chart chart(String words) {
        return Chart.of(title, words, width -> new RunPlot(this, width).draw(), table());
    }

    String words(@Nullable BigDecimal value) {
        return value == null ? "no data" : unit.words(value);
    }

    <T extends Overlay> List<T> all(Class<T> kind) {
        return overlays.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Overlay.@Nullable Target target(int place) {
        return all(Overlay.Target.class).stream()
                .filter(one -> one.from() <= place && place <= one.to())
                .findFirst()
                .orElse(null);
    }

    int last() {
        int place = points.size() - 1;
        while (place >= 0 && points.get(place).value() == null) {
            place--;
        }
        return place;
    }

    private String summary() {
        int last = last();
        if (last < 0) {
            return points.isEmpty()
                    ? "No periods yet."
                    : "No figures yet in %d %s.".formatted(points.size(), points.size() == 1 ? "period" : "periods");
        }
        var point = points.get(last);
        var target = target(last);
        var said = new StringBuilder(point.period()).append(": ").append(words(point.value()));
        said.append(target == null ? "" : ", %s %s".formatted(lower(target.words()), unit.words(target.value())));
        said.append(", ").append(point.state().words()).append(point.provisional() ? ", provisional. " : ". ");
        var values = points.stream().map(Point::value).filter(Objects::nonNull).toList();
        if (values.size() > 1) {
            said.append("Between %s and %s over %d periods"
                    .formatted(
                            unit.words(values.stream()
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow()),
                            unit.words(values.stream()
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow()),
                            points.size()));
            int none = points.size() - values.size();
            said.append(none == 0 ? "." : ", %d of them without a figure.".formatted(none));
        }
        return said.toString().strip();
    }

    static String lower(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** What is said of a point when it is pointed at. */
    String told(int place) {
        var point = points.get(place);
        var target = target(place);
        return Stream.of(
                        point.period() + ": " + words(point.value()),
                        point.value() == null ? "" : point.state().words(),
                        target == null ? "" : lower(target.words()) + " " + unit.words(target.value()),
                        point.signal().words(),
                        point.provisional() ? "provisional" : "",
                        between(point))
                .filter(one -> !one.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }

    private String between(Point point) {
        return point.low() == null || point.high() == null
                ? ""
                : "between " + unit.words(point.low()) + " and " + unit.words(point.high());
    }

    /** A column of the table, left out where no row has anything to say in it. */
    private record Column(String head, Function<Integer, String> cell) {}

    private Chart.Table table() {
        var columns = new ArrayList<>(Arrays.asList(
                new Column("Period", place -> points.get(place).period()),
                new Column(
                        "Figure",
                        place -> words(points.get(place).value())
                                + (points.get(place).provisional() ? " (provisional)" : "")),
                new Column("Rating", place -> points.get(place).state().words()),
                new Column("Target", place -> {
                    var target = target(place);
                    return target == null ? "" : unit.words(target.value());
                }),
                new Column("Confidence limits", place -> between(points.get(place))),
                new Column("Mean", place -> limits(place, Overlay.Limits::mean)),
                new Column("Lower limit", place -> limits(place, Overlay.Limits::low)),
                new Column("Upper limit", place -> limits(place, Overlay.Limits::high)),
                new Column("Signal", place -> points.get(place).signal().words()),
                new Column("Note", this::notes)));
        var places = Stream.iterate(0, place -> place + 1).limit(points.size()).toList();
        columns.removeIf(column ->
                places.stream().allMatch(place -> column.cell().apply(place).isEmpty()));
        var rows = new ArrayList<List<String>>();
        places.forEach(place -> rows.add(
                columns.stream().map(column -> column.cell().apply(place)).toList()));
        for (var forecast : all(Overlay.Forecast.class)) {
            rows.add(columns.stream()
                    .map(column -> switch (column.head()) {
                        case "Period" -> forecast.words();
                        case "Figure" -> unit.words(forecast.value());
                        default -> "";
                    })
                    .toList());
        }
        return new Chart.Table(columns.stream().map(Column::head).toList(), rows);
    }

    private String limits(int place, Function<Overlay.Limits, BigDecimal> which) {
        return all(Overlay.Limits.class).stream()
                .filter(one -> one.from() <= place && place <= one.to())
                .findFirst()
                .map(one -> unit.words(which.apply(one)))
                .orElse("");
    }

    private String notes(int place) {
        return all(Overlay.Note.class).stream()
                .filter(one -> one.at() == place)
                .map(Overlay.Note::words)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
