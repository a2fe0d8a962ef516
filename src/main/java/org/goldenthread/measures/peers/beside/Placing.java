package org.goldenthread.measures.peers.beside;

import java.math.BigDecimal;
import java.util.Arrays;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.comparison.Averages;
import org.goldenthread.measures.comparison.Order;
import org.goldenthread.measures.comparison.Peers;
import org.goldenthread.measures.exact.Preference;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.peers.PeerGroup;
import org.jspecify.annotations.Nullable;

/** Places the council itself among the others of one period, over plain arrays. */
final class Placing {
    private final Measure measure;
    private final Company company;
    private final int column;
    private final PeerGroup group;
    private final PeerChoice choice;
    private final Line line;
    private final Polarity polarity;
    private final Position position;

    Placing(Measure measure, Round round, PeerGroup group, PeerChoice choice) {
        this.measure = measure;
        this.company = round.company();
        this.column = round.column();
        this.group = group;
        this.choice = choice;
        this.line = company.line(column);
        this.polarity =
                measure.definitionFor(company.grid().start(column)).sheet().polarity();
        this.position = placed();
    }

    Position position() {
        return position;
    }

    private Position placed() {
        var ranks = new int[line.count()];
        var quartiles = new byte[line.count()];
        var order = new Order(polarity, line.scale(), line.count());
        order.rank(line, ranks, 0);
        order.quartiles(line, choice.ruled(), ranks, 0, quartiles);
        int rank = ranks[0];
        int ties = rank == 0
                ? 0
                : (int) Arrays.stream(ranks).filter(one -> one == rank).count() - 1;
        int quartile = quartiles[0];
        var away = quartile > 1 ? away(order, quartile) : null;
        return new Position(
                measure.ref(),
                group.name(),
                company.grid().period(column),
                order.count(),
                rank,
                ties,
                quartile,
                away,
                words(order.count(), rank, ties, quartile, away));
    }

    private BigDecimal away(Order order, int quartile) {
        var preference = Preference.of(polarity, line.scale());
        long needed = order.reaching(quartile - 1, choice.ruled());
        return BigDecimal.valueOf(needed - preference.of(line.at(0)), preference.scale());
    }

    /** Better or worse than the average that the council has chosen; whether it counts in it itself is the group's. */
    @Nullable
    Integer side() {
        if (!polarity.judges() || company.others(column) == 0) {
            return null;
        }
        if (group.counted()) {
            return switch (choice.averaged()) {
                case MEAN -> Peers.againstMean(polarity, line, 0);
                case MEDIAN -> Peers.againstMedian(polarity, line, 0);
            };
        }
        var others = new Line(line.raw(), line.offset() + line.stride(), line.stride(), line.count() - 1, line.scale());
        var average = choice.averaged() == PeerChoice.Average.MEAN ? Averages.mean(others) : Averages.median(others);
        var own = line.decimal(0);
        return average == null || own == null
                ? null
                : Preference.of(polarity, own).compareTo(Preference.of(polarity, average));
    }

    /** How the council moved beside the others since the period before, or the year before where it is judged so. */
    Peers.@Nullable Improvement improvement() {
        var period = company.grid().period(column);
        var before = measure.sheet().judging().yearToYear() ? period.yearBefore() : period.previous();
        int then = company.grid().column(before.start());
        return then < 0 || !polarity.judges() ? null : Peers.improvement(polarity, company.line(then), line, 0);
    }

    private String words(int count, int rank, int ties, int quartile, @Nullable BigDecimal away) {
        if (rank == 0) {
            return "";
        }
        if (quartile == 0) {
            return (ties > 0 ? "Tied " + Ordinal.of(rank) : Ordinal.of(rank)) + " of " + count;
        }
        if (rank == 1 && ties > 0) {
            return "Tied best with " + ties + (ties == 1 ? " other" : " others") + ", of " + count;
        }
        return Ordinal.of(quartile) + " quartile of " + count
                + (away == null
                        ? ""
                        : ", " + Printed.gap(measure.sheet(), away) + " from the " + Ordinal.of(quartile - 1));
    }
}
