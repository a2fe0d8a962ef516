package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.exact.Said;

/**
 * A rule in which a missed target is amber where the figure beats the same period last year, else red. Havering: green
 * within 10% of target, and a figure that is only held counts as improved; Thurrock: green only where the target is
 * met, and the figure must be better than last year.
 *
 * @param tolerance how many percent off the target are still green
 * @param holdingCounts whether a figure that stayed as it was is amber too
 */
record TargetOrImproved(Preset preset, BigDecimal tolerance, boolean holdingCounts, Comparing comparing)
        implements Rule {

    @Override
    public String code() {
        return preset.code();
    }

    @Override
    public Map<String, String> settings() {
        return preset == Preset.THURROCK
                ? comparing.settings()
                : comparing.settings("tolerance", Said.plain(tolerance));
    }

    @Override
    public List<Level> levels() {
        return Level.TRAFFIC;
    }

    @Override
    public String words() {
        var green = tolerance.signum() == 0
                ? "Green on or better than target"
                : "Green on or within " + Said.plain(tolerance) + "% of target";
        var amber = holdingCounts ? "improved or maintained against" : "better than";
        return green + "; amber beyond that but " + amber + " the same period last year; red otherwise."
                + " A value exactly on a limit gets the better status." + comparing.words();
    }

    /** Its green as a band; everything beyond it depends on last year. */
    Banded green() {
        var bands = List.of(new Banded.Band(Level.GREEN, tolerance), new Banded.Band(Level.AMBER, null));
        return new Banded(preset, bands, Tolerance.PERCENT, true, false, comparing);
    }
}
