package org.goldenthread.measures.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.rating.Level;
import org.goldenthread.measures.rating.Outcome;
import org.goldenthread.measures.rating.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The counts behind "percent of targets met": met / (measures with a target and a value that could be judged). What is
 * left out is counted and named (field guide 7.2).
 *
 * @param met rated good
 * @param within missed, yet rated as within tolerance or acceptable
 * @param missed rated bad
 * @param noData without a figure that was due, overdue ones among them
 * @param left the counts left out: not due, cannot be judged, data only
 */
public record Tally(int met, int within, int missed, int noData, Left left) {

    /** What never counts for or against. */
    public record Left(int notDue, int cannotBeJudged, int dataOnly) {}

    public static Tally of(List<Verdict> verdicts) {
        var count = new Counter();
        for (var one : verdicts) {
            count.add(one.level(), one.outcome());
        }
        return count.tally();
    }

    /** Of ratings by number, as a rule writes them; the levels are the rule's. */
    public static Tally of(List<Level> levels, byte[] ratings, int from, int to) {
        var count = new Counter();
        for (int i = from; i < to; i++) {
            byte one = ratings[i];
            count.add(one < 0 ? null : levels.get(one), one < 0 ? Outcome.ofCode(one) : null);
        }
        return count.tally();
    }

    public Tally plus(Tally other) {
        return new Tally(
                met + other.met,
                within + other.within,
                missed + other.missed,
                noData + other.noData,
                new Left(
                        left.notDue + other.left.notDue,
                        left.cannotBeJudged + other.left.cannotBeJudged,
                        left.dataOnly + other.left.dataOnly));
    }

    /** How many were rated: the denominator. */
    public int rated() {
        return met + within + missed;
    }

    public int all() {
        return rated() + noData + left.notDue + left.cannotBeJudged + left.dataOnly;
    }

    /** Percent of targets met, to one decimal; null where nothing was rated. */
    public @Nullable BigDecimal strict() {
        return percent(met, rated());
    }

    /** The same with those within tolerance; null where nothing was rated. */
    public @Nullable BigDecimal withTolerance() {
        return percent(met + within, rated());
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** Both lines and every count: "38 of 46 rated measures met their target (83%) …". */
    public String words() {
        return words(0);
    }

    /** The same of forecasts for so many measures: those that have none are named among what is left out. */
    public String forecastWords(int measures) {
        return words(measures - all());
    }

    private String words(int unforeseen) {
        var counts = met + " met, " + within + " within tolerance, " + missed + " missed, " + noData + " no data.";
        var first = rated() == 0
                ? "No measure could be rated: "
                : "%d of %d rated measures met their target (%s%%), %d (%s%%) including those within tolerance: "
                        .formatted(met, rated(), whole(met), met + within, whole(met + within));
        return first + counts + leftOut(unforeseen);
    }

    private String whole(int part) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(rated()), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private String leftOut(int unforeseen) {
        var parts = new ArrayList<String>();
        if (left.dataOnly > 0) {
            parts.add(left.dataOnly + " data only");
        }
        if (left.notDue > 0) {
            parts.add(left.notDue + " not due");
        }
        if (left.cannotBeJudged > 0) {
            parts.add(left.cannotBeJudged + " that cannot be judged");
        }
        if (unforeseen > 0) {
            parts.add(unforeseen + " without a forecast");
        }
        return parts.isEmpty() ? "" : " Left out: " + String.join(", ", parts) + ".";
    }
}
