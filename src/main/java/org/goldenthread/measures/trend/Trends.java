package org.goldenthread.measures.trend;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;

/** Trends of many figures at once, exactly as {@link Course} gives them one by one, making nothing per figure. */
public final class Trends {
    private static final int ROOMY = 55;
    private static final int MOST = 128;
    private final Polarity polarity;
    private final Preference preference;

    /** For lines of one polarity and so many decimals. */
    public Trends(Polarity polarity, int scale) {
        this.polarity = polarity;
        this.preference = Preference.of(polarity, scale);
    }

    /**
     * The short trend of every place of a line.
     *
     * @param lag how many places earlier to compare with: 1, or how many periods a year has
     * @param into receives the {@link Direction}'s number of each
     * @param at where in it the first goes
     */
    public void shortTrend(Line line, int lag, byte[] into, int at) {
        for (int i = 0; i < line.count(); i++) {
            long now = line.at(i);
            long then = i < lag ? Line.NO_FIGURE : line.at(i - lag);
            into[at + i] = now == Line.NO_FIGURE || then == Line.NO_FIGURE
                    ? Direction.NOT_KNOWN.code()
                    : Direction.of(polarity, preference.compare(now, then)).code();
        }
    }

    /** The long trend of every place: against the mean of up to so many earlier ones, each a lag apart. */
    public void longTrend(Line line, int lag, int many, byte[] into, int at) {
        for (int i = 0; i < line.count(); i++) {
            into[at + i] = longTrend(line, i, lag, many);
        }
    }

    private byte longTrend(Line line, int place, int lag, int many) {
        long now = line.at(place);
        if (now == Line.NO_FIGURE) {
            return Direction.NOT_KNOWN.code();
        }
        long sum = 0;
        long bits = now ^ now >> 63;
        int found = 0;
        int first = Math.max(place - many * lag, place % lag);
        for (int i = place - lag; i >= first; i -= lag) {
            long one = line.at(i);
            if (one != Line.NO_FIGURE) {
                sum += one;
                bits |= one ^ one >> 63;
                found++;
            }
        }
        if (found == 0) {
            return Direction.NOT_KNOWN.code();
        }
        boolean plain = bits >>> ROOMY == 0 && found <= MOST && !(polarity instanceof Polarity.Within);
        int side = plain ? preference.compareToMean(now, sum, found) : exactly(line, place, lag, first, found);
        return Direction.of(polarity, side).code();
    }

    private int exactly(Line line, int place, int lag, int first, int found) {
        var sum = BigInteger.ZERO;
        for (int i = place - lag; i >= first; i -= lag) {
            sum = line.has(i) ? sum.add(BigInteger.valueOf(line.at(i))) : sum;
        }
        var now = BigDecimal.valueOf(line.at(place), line.scale());
        return Preference.compareToMean(polarity, now, new BigDecimal(sum, line.scale()), found);
    }

    /** Runs: how many moves in a row each place ends, above zero for better (or more), below for worse (or less). */
    public void runs(Line line, int[] into, int at) {
        int run = 0;
        for (int i = 0; i < line.count(); i++) {
            long now = line.at(i);
            long then = i == 0 ? Line.NO_FIGURE : line.at(i - 1);
            int side = now == Line.NO_FIGURE || then == Line.NO_FIGURE ? 0 : preference.compare(now, then);
            run = side == 0 ? 0 : side > 0 ? Math.max(run, 0) + 1 : Math.min(run, 0) - 1;
            into[at + i] = run;
        }
    }
}
