package org.goldenthread.measures.control;

import java.math.BigDecimal;
import org.goldenthread.measures.exact.Exact;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;

/**
 * Charts many series, exactly as {@link Charts} does one by one, into arrays: a number for each point, and for each
 * series whether it is suited, its assurance, and the limits of its last phase, which are for drawing only.
 */
public final class Signals {
    private static final int SIGNALS = 5;
    private final byte[] points;
    private final byte[] unsuited;
    private final byte[] assurance;
    private final double[] limits;
    private final Sums sums = new Sums();
    private final Rules rules;

    /**
     * Room for so many series and points.
     *
     * @param most how many points one series may have
     */
    public Signals(int series, int points, int most) {
        this.points = new byte[points];
        this.unsuited = new byte[series];
        this.assurance = new byte[series];
        this.limits = new double[3 * series];
        this.rules = new Rules(most);
    }

    public Cause cause(int point) {
        return Cause.at(points[point] / SIGNALS);
    }

    public Signal signal(int point) {
        return Signal.at(points[point] % SIGNALS);
    }

    public Unsuited unsuited(int series) {
        return Unsuited.ofCode(unsuited[series]);
    }

    public Assurance assurance(int series) {
        return Assurance.ofCode(assurance[series]);
    }

    /** The mean (0), upper (1) or lower limit (2) of the last phase of a series. */
    public double limit(int series, int which) {
        return limits[3 * series + which];
    }

    /**
     * Charts one series.
     *
     * @param target of the last period at the line's own decimals, or {@link Line#NO_FIGURE}
     * @param series where its results go
     * @param at where its first point goes
     */
    public void chart(Polarity polarity, Line line, long target, Setup setup, int series, int at) {
        for (int i = 0; i < line.count(); i++) {
            points[at + i] = 0;
        }
        assurance[series] = Assurance.NO_TARGET.code();
        int first = Suitability.first(line);
        int last = line.lastBy(line.count() - 1);
        var suited = Suitability.of(line, first, last, setup);
        unsuited[series] = suited.code();
        if (suited != Unsuited.NOT_AT_ALL) {
            return;
        }
        boolean plain = !(polarity instanceof Polarity.Within)
                && Suitability.roomy(line, first, last)
                && (target == Line.NO_FIGURE || Math.abs(target) >>> 48 == 0);
        if (!plain) {
            slowly(polarity, line, target, setup, series, at);
            return;
        }
        int from = first;
        for (int i = 0; i <= setup.rebases().size(); i++) {
            int to = i < setup.rebases().size()
                    ? Math.clamp(setup.rebases().get(i).place(), from, last + 1)
                    : last + 1;
            if (to > from) {
                phase(polarity, line, from, to, setup.screened(), at);
                assurance[series] = sure(polarity, target).code();
                limits(series, line.scale());
            }
            from = to;
        }
    }

    private void phase(Polarity polarity, Line line, int from, int to, boolean screened, int at) {
        sums.of(line, from, to, screened);
        rules.start();
        for (int i = from; i < to; i++) {
            long off = sums.off(line.at(i));
            int moved = i == from ? 0 : Long.compare(line.at(i), line.at(i - 1));
            rules.add(Long.signum(off), sums.zone(off), moved);
        }
        rules.judge();
        for (int i = 0; i < rules.count(); i++) {
            var cause = rules.cause(i);
            var signal = Charts.signal(polarity, cause, rules.lean(i), 0);
            points[at + from + i] = number(cause, signal);
        }
    }

    private static byte number(Cause cause, Signal signal) {
        return (byte) (cause.ordinal() * SIGNALS + signal.ordinal());
    }

    private Assurance sure(Polarity polarity, long target) {
        if (target == Line.NO_FIGURE || !polarity.judges()) {
            return Assurance.NO_TARGET;
        }
        long off = sums.off(target);
        int upper = fromLimit(off);
        int lower = -fromLimit(-off);
        return polarity instanceof Polarity.High ? Edges.sure(upper, lower) : Edges.sure(-lower, -upper);
    }

    private int fromLimit(long off) {
        return sums.kept() == 0
                ? Long.signum(off)
                : Exact.compare(off, 100L * sums.kept(), sums.ranges(), 266L * sums.count());
    }

    private void limits(int series, int scale) {
        double unit = Exact.power(scale);
        double mean = sums.sum() / unit / sums.count();
        double width = sums.kept() == 0 ? 0 : 2.66 * sums.ranges() / unit / sums.kept();
        limits[3 * series] = mean;
        limits[3 * series + 1] = mean + width;
        limits[3 * series + 2] = mean - width;
    }

    private void slowly(Polarity polarity, Line line, long target, Setup setup, int series, int at) {
        var goal = target == Line.NO_FIGURE ? null : BigDecimal.valueOf(target, line.scale());
        var chart = Charts.of(polarity, line, goal, setup);
        for (var point : chart.points()) {
            points[at + point.place()] = number(point.cause(), point.signal());
        }
        assurance[series] = chart.assurance().code();
        var phase = chart.phases().getLast();
        limits[3 * series] = phase.mean().doubleValue();
        limits[3 * series + 1] = phase.upper().doubleValue();
        limits[3 * series + 2] = phase.lower().doubleValue();
    }
}
