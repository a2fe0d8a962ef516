package org.goldenthread.site.chart;

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
}
