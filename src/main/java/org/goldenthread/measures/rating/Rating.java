package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import org.goldenthread.measures.exact.Exact;
import org.goldenthread.measures.exact.Side;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** Judges lines of figures in whole numbers; hands what would not fit on to the decimal way. */
final class Rating {
    private static final int MOST_DECIMALS = 18;
    private final Rule rule;
    private final Polarity polarity;
    private final Columns columns;
    private final Side values;
    private final Side targets;
    private final Side lowers;
    private final Side lastYear;
    private final LongJudge.LongAim aim;
    private final LongJudge judge;
    private final long unit;
    private final boolean fits;

    Rating(Rule rule, Polarity polarity, Columns columns) {
        this.rule = rule;
        this.polarity = polarity;
        this.columns = columns;
        int scale = Math.max(
                Math.max(scale(columns.values()), scale(columns.targets())),
                Math.max(scale(columns.lowerTargets()), scale(columns.lastYear())));
        if (polarity instanceof Polarity.Within(BigDecimal from, BigDecimal to)) {
            scale = Math.max(scale, Math.max(from.scale(), to.scale()));
        }
        this.fits = scale <= MOST_DECIMALS && LongJudge.LongAim.fits(polarity, scale);
        int shared = fits ? scale : 0;
        this.values = new Side(columns.values(), shared);
        this.targets = new Side(columns.targets(), shared);
        this.lowers = new Side(columns.lowerTargets(), shared);
        this.lastYear = new Side(columns.lastYear(), shared);
        boolean goalPost = rule instanceof Camms && polarity instanceof Polarity.Within;
        this.aim = new LongJudge.LongAim(fits ? polarity : Polarity.HIGH, goalPost, shared);
        this.judge = LongJudge.of(rule, goalPost, shared);
        int shown = rule.comparing().decimals();
        this.unit = shown >= 0 && shown < shared ? Exact.power(shared - shown) : 1;
    }

    private static int scale(@Nullable Line line) {
        return line == null ? 0 : line.scale();
    }

    void rate(byte[] into, int at) {
        for (int i = 0; i < columns.values().count(); i++) {
            into[at + i] = one(i);
        }
    }

    private byte one(int i) {
        if (!polarity.judges()) {
            return Outcome.DATA_ONLY.code();
        }
        if (!fits || !(values.fits(i) && targets.fits(i) && lowers.fits(i) && lastYear.fits(i))) {
            return slowly(i);
        }
        if (!aim.set(shown(targets.at(i)), shown(lowers.at(i)))) {
            return Outcome.DATA_ONLY.code();
        }
        long value = shown(values.at(i));
        return value == Line.NO_FIGURE
                ? Outcome.NO_DATA.code()
                : judge.rate(aim, value, shown(lowers.at(i)), shown(lastYear.at(i)));
    }

    private long shown(long figure) {
        return unit == 1 || figure == Line.NO_FIGURE ? figure : Comparing.rounded(figure, unit);
    }

    private byte slowly(int i) {
        return rule.judge(new Given(
                        polarity,
                        columns.values().decimal(i),
                        decimal(columns.targets(), i),
                        decimal(columns.lowerTargets(), i),
                        decimal(columns.lastYear(), i),
                        Given.Awaited.DUE))
                .code();
    }

    private static @Nullable BigDecimal decimal(@Nullable Line line, int i) {
        return line == null ? null : line.decimal(i);
    }
}
