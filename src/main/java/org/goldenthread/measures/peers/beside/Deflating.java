package org.goldenthread.measures.peers.beside;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.comparison.Prices;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * Brings money of different years to the prices of the latest one that the measure of prices knows.
 *
 * @param words what was done, or why nothing could be
 */
record Deflating(@Nullable Prices prices, String words) {
    private static final int MORE_DECIMALS = 2;
    static final Deflating NONE = new Deflating(null, "");

    /** @param index the levels of prices; the council's own row, else the first */
    static Deflating by(Measure deflator, Grid index, int own, Grid figures) {
        int row = index.row(own) >= 0 ? index.row(own) : 0;
        Map<Period, BigDecimal> levels = new HashMap<>();
        Period base = null;
        for (int column = 0; column < index.periods(); column++) {
            var level = index.isEmpty() ? null : index.through(row).decimal(column);
            if (level != null) {
                levels.put(index.period(column), level);
                base = figures.column(index.start(column)) < 0 ? base : index.period(column);
            }
        }
        if (base == null) {
            return new Deflating(
                    null, deflator.title() + " has no levels for these periods; figures are as they were.");
        }
        var prices = new Prices(deflator.title(), levels, base);
        return new Deflating(prices, prices.words() + ".");
    }

    /** The figures of a period in those prices; none where the period has no level. */
    Line line(Line line, Period period) {
        var by = prices;
        if (by == null) {
            return line;
        }
        var real = new ArrayList<@Nullable BigDecimal>();
        for (int i = 0; i < line.count(); i++) {
            var figure = line.decimal(i);
            real.add(
                    figure == null
                            ? null
                            : by.real(figure, period, line.scale() + MORE_DECIMALS)
                                    .orElse(null));
        }
        return Line.of(real);
    }
}
