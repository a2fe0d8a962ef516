package org.goldenthread.site.chart;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * From figures to pixels along a straight axis.
 *
 * @param low the figure at {@code from}
 * @param high the figure at {@code to}
 * @param step how far one mark is from the next
 */
record Scale(double low, double high, double from, double to, double step) {

    /** From the smallest to the largest of these, widened to ticks, never of no length. */
    static Scale nice(double low, double high, double from, double to) {
        double least = Double.isFinite(low) ? low : 0;
        double most = Double.isFinite(high) ? high : 1;
        if (most - least < Math.max(Math.abs(most), 1e-9) * 1e-6) {
            double pad = most == 0 ? 1 : Math.abs(most) * 0.1;
            least -= pad;
            most += pad;
        }
        double step = step(most - least, ticks(from, to));
        return new Scale(Math.floor(least / step + 1e-9) * step, Math.ceil(most / step - 1e-9) * step, from, to, step);
    }

    private static int ticks(double from, double to) {
        return (int) Math.clamp(Math.abs(to - from) / 44, 2, 8);
    }

    /** One, two or five times a power of ten, so that about so many fit. */
    static double step(double length, int about) {
        double rough = length / about;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return (lead <= 1.0001 ? 1 : lead <= 2.0001 ? 2 : lead <= 5.0001 ? 5 : 10) * power;
    }

    double at(double figure) {
        return from + (figure - low) / (high - low) * (to - from);
    }

    double[] marks() {
        double first = Math.ceil(low / step - 1e-6) * step;
        int count = (int) Math.floor((high - first) / step + 1e-6) + 1;
        var marks = new double[count];
        for (int i = 0; i < count; i++) {
            marks[i] = first + i * step;
        }
        return marks;
    }

    /**
     * The names of periods along an axis: of a quarter or month the short part above and its year below where it
     * changes, and only as many as fit, counted from the latest.
     */
    record Periods(List<String> periods, IntToDoubleFunction x, double from, double to) {
        private static final double GAP = 8;

        /** Draws them below a line; gives how much height they take. */
        double draw(Pen pen, double y) {
            boolean two = periods.stream().anyMatch(one -> cut(one) > 0);
            double widest = periods.stream()
                    .mapToDouble(one -> Letters.width(head(one)))
                    .max()
                    .orElse(0);
            double slot = periods.size() > 1 ? Math.abs(x.applyAsDouble(1) - x.applyAsDouble(0)) : to - from;
            int every = Math.max(1, (int) Math.ceil((widest + GAP) / Math.max(slot, 0.01)));
            double taken = Double.NEGATIVE_INFINITY;
            var year = "";
            for (int i = (periods.size() - 1) % every; i < periods.size() && i >= 0; i += every) {
                var period = periods.get(i);
                double at = place(head(period), x.applyAsDouble(i));
                pen.line(x.applyAsDouble(i), y, x.applyAsDouble(i), y + 4, "stroke=\"" + Ink.AXIS + "\"");
                pen.text(at, y + 16, head(period), "text-anchor=\"middle\"");
                var tail = period.substring(cut(period)).strip();
                if (cut(period) > 0 && !tail.equals(year)) {
                    double middle = place(tail, x.applyAsDouble(i));
                    if (middle - Letters.width(tail) / 2 >= taken + GAP) {
                        pen.text(middle, y + 31, tail, "text-anchor=\"middle\" fill=\"" + Ink.MUTE + "\"");
                        taken = middle + Letters.width(tail) / 2;
                        year = tail;
                    }
                }
            }
            return two ? 36 : 21;
        }

        private double place(String words, double wished) {
            double half = Letters.width(words) / 2;
            return Math.max(from + half, Math.min(wished, to - half));
        }

        static String head(String period) {
            return cut(period) > 0 ? period.substring(0, cut(period)) : period;
        }

        /** Where the year at its end begins; 0 where it has none, or is one. */
        private static int cut(String period) {
            int space = period.lastIndexOf(' ');
            boolean year = space > 0 && Character.isDigit(period.charAt(Math.min(space + 1, period.length() - 1)));
            return year && !period.startsWith("to", space - 2) ? space : 0;
        }
    }
}
