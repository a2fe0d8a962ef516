package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import org.goldenthread.measures.exact.Wording;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** Judges one figure in decimals and says why. */
final class Judging {
    private final Rule rule;
    private final Given asked;
    private final Wording as;

    private Judging(Rule rule, Given asked, Wording as) {
        this.rule = rule;
        this.asked = asked;
        this.as = as;
    }

    static Verdict judge(Rule rule, Given given, Wording as) {
        return new Judging(rule, given, as).verdict();
    }

    private Verdict verdict() {
        var given = asked.shown(rule.comparing());
        var value = given.value();
        if (value == null && given.awaited() == Given.Awaited.NOT_YET) {
            return without(Outcome.NOT_DUE, "the figure is not due yet.");
        }
        boolean goalPost = rule instanceof Camms && given.polarity() instanceof Polarity.Within;
        var aim = Aim.of(given, goalPost);
        if (aim == null) {
            return without(
                    Outcome.DATA_ONLY,
                    given.polarity().judges()
                            ? "there is no target for this period."
                            : "neither direction of this measure is good, so it is not judged.");
        }
        if (value == null) {
            return given.awaited() == Given.Awaited.OVERDUE
                    ? without(Outcome.OVERDUE, "the figure is past its due date.")
                    : without(Outcome.NO_DATA, "no figure is recorded for this period.");
        }
        return switch (rule) {
            case Banded banded -> banded(banded, aim, value);
            case Camms camms -> camms(camms.bands(goalPost), aim, value);
            case TwoBoundaries two -> boundaries(aim, value, given);
            case TargetOrImproved improved -> improved(improved, aim, value, given.lastYear());
        };
    }

    private Verdict banded(Banded banded, Aim aim, BigDecimal value) {
        int place = banded.place(aim.shortfall(value), aim.nearest(value));
        return place < 0 ? zero(aim, value) : level(banded.bands().get(place).level(), aim.gap(value, as) + ".");
    }

    private Verdict camms(Banded bands, Aim aim, BigDecimal value) {
        int place = bands.place(aim.shortfall(value), aim.nearest(value));
        var gap = aim.gap(value, as);
        return level(
                bands.bands().get(place).level(),
                aim.range() ? gap + "." : gap + ", performance " + Camms.performance(aim, value) + ".");
    }

    private Verdict zero(Aim aim, BigDecimal value) {
        return without(
                Outcome.CANNOT_BE_JUDGED,
                aim.gap(value, as) + ", and a percentage of 0 says nothing: the rule needs an absolute tolerance.");
    }

    private Verdict boundaries(Aim aim, BigDecimal value, Given given) {
        if (aim.range()) {
            return without(Outcome.CANNOT_BE_JUDGED, "two boundaries need a measure of which high or low is good.");
        }
        var gap = aim.gap(value, as);
        if (aim.shortfall(value).signum() <= 0) {
            return level(Level.GREEN, gap + ".");
        }
        var lower = given.lowerTarget();
        if (lower == null) {
            return without(Outcome.CANNOT_BE_JUDGED, gap + ", and the low boundary is not set.");
        }
        boolean kept = new Aim(aim.upward() ? lower : null, aim.upward() ? null : lower)
                        .shortfall(value)
                        .signum()
                <= 0;
        var boundary = " the low boundary of " + as.beside(lower, value) + ".";
        return kept
                ? level(TwoBoundaries.BLUE, gap + " and on or better than" + boundary)
                : level(Level.RED, gap + " and worse than" + boundary);
    }

    private Verdict improved(TargetOrImproved improved, Aim aim, BigDecimal value, @Nullable BigDecimal lastYear) {
        int place = improved.green().place(aim.shortfall(value), aim.nearest(value));
        if (place < 0) {
            return zero(aim, value);
        }
        var gap = aim.gap(value, as);
        if (place == 0) {
            return level(Level.GREEN, gap + ".");
        }
        if (lastYear == null) {
            return without(Outcome.CANNOT_BE_JUDGED, gap + ", and there is no figure of the same period last year.");
        }
        int better = aim.shortfall(lastYear).compareTo(aim.shortfall(value));
        var than = (better > 0 ? ", better than " : better == 0 ? ", the same as " : ", worse than ")
                + as.beside(lastYear, value) + " in the same period last year.";
        return level(better > 0 || better == 0 && improved.holdingCounts() ? Level.AMBER : Level.RED, gap + than);
    }

    private Verdict level(Level level, String why) {
        return Verdict.of(level, level.words() + ": " + why, asked);
    }

    private Verdict without(Outcome outcome, String why) {
        return Verdict.without(outcome, outcome.words() + ": " + why, asked);
    }
}
