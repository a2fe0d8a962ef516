package org.goldenthread.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a bench measured: a table for people, or one JSON object a line. */
final class Figures {
    private record Figure(String name, double value, String unit, String against, double ratio) {}

    private final String bench;
    private final List<Figure> figures = new ArrayList<>();

    Figures(String bench) {
        this.bench = bench;
    }

    void add(String name, double value, String unit) {
        keep(new Figure(name, value, unit, "", 0));
    }

    /** A figure beside a peer's of the same run; the ratio is ours to theirs, more is better. */
    void add(String name, double value, String unit, String against, double ratio) {
        keep(new Figure(name, value, unit, against, ratio));
    }

    /** Said at once too, so that a bench that is ended early has not run for nothing. */
    private void keep(Figure figure) {
        figures.add(figure);
        System.err.printf(Locale.UK, "%s: %.2f %s%n", figure.name(), figure.value(), figure.unit());
    }

    void print(boolean json) {
        if (json) {
            figures.forEach(one -> System.out.println(json(one)));
            return;
        }
        for (var one : figures) {
            System.out.printf(
                    Locale.UK,
                    "%-34s %12.2f %-10s %s%n",
                    one.name(),
                    one.value(),
                    one.unit(),
                    one.against().isEmpty() ? "" : "%.2f of %s".formatted(one.ratio(), one.against()));
        }
    }

    private String json(Figure one) {
        var compared = one.against().isEmpty()
                ? ""
                : ",\"against\":\"%s\",\"ratio\":%.3f".formatted(one.against(), one.ratio());
        return String.format(
                Locale.UK,
                "{\"bench\":\"%s\",\"case\":\"%s\",\"value\":%.3f,\"unit\":\"%s\"%s}",
                bench,
                one.name(),
                one.value(),
                one.unit(),
                compared);
    }

    /** The value below which the given share of the samples lies. */
    static double percentile(List<Double> samples, double share) {
        var sorted = samples.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
