package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.exact.Said;

/**
 * Performance in percent of the target, as Camms works it out: 100 × A / T where more is better, 100 × (2 − A / T)
 * where less is; with a target of 0 it is 100 where met and 0 where missed. Green from 100, amber down to 100 minus the
 * variance, red below. A goal post is green only inside the target plus and minus the variance.
 *
 * @param variance in percent of the target
 */
record Camms(BigDecimal variance, Comparing comparing) implements Rule {

    @Override
    public String code() {
        return Preset.CAMMS.code();
    }

    @Override
    public Map<String, String> settings() {
        return comparing.settings("variance", Said.plain(variance));
    }

    @Override
    public List<Level> levels() {
        return Level.TRAFFIC;
    }

    @Override
    public String words() {
        var size = Said.plain(variance) + "%";
        return "Green where performance is 100% of target or better; amber down to " + size + " below that; red below."
                + " For a range or goal post, green only within " + size + " of it. With a target of 0, met is green"
                + " and missed is red. A value exactly on a limit gets the better status." + comparing.words();
    }

    /** Performance in percent of the target, to two decimals. */
    static String performance(Aim aim, BigDecimal value) {
        var off = aim.shortfall(value);
        var whole = aim.nearest(value);
        return whole.signum() == 0 ? off.signum() > 0 ? "0%" : "100%" : Said.percent(whole.subtract(off), whole);
    }

    /** The bands that it stands for. */
    Banded bands(boolean goalPost) {
        var green = new Banded.Band(Level.GREEN, goalPost ? variance : BigDecimal.ZERO);
        var amber = new Banded.Band(Level.AMBER, variance);
        var red = new Banded.Band(Level.RED, null);
        return new Banded(Preset.CAMMS, List.of(green, amber, red), Tolerance.PERCENT, true, true, comparing);
    }
}
