package org.goldenthread.measures.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.exact.Wording;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Checked;

/**
 * How a council judges a figure against its target. A rule says itself in a sentence, says its boundaries, and is kept
 * as a code and settings. Presets follow what councils publish (field guide 7.2).
 */
public sealed interface Rule permits Banded, Camms, TwoBoundaries, TargetOrImproved {

    /** The rule that its code and settings stand for; refused with a sentence for each setting that cannot be read. */
    static Checked<Rule> of(String code, Map<String, String> settings) {
        return Reading.of(code, settings);
    }

    /** Green on or above target, amber within so many percent of it, red below. */
    static Rule simple(BigDecimal amberPercent) {
        return Banded.simple(Tolerance.PERCENT, BigDecimal.ZERO, amberPercent, true, Comparing.UNROUNDED);
    }

    /** Which preset it is: one of {@link Preset}'s codes. */
    String code();

    /** Everything that was chosen, by the name of the setting; with the code it gives the same rule again. */
    Map<String, String> settings();

    /** Its levels from the best to the worst. */
    List<Level> levels();

    /** The rule in a sentence or two, with its boundaries. */
    String words();

    Comparing comparing();

    /** Judges one figure and says why; numbers in the sentence are written plainly. */
    default Verdict judge(Given given) {
        return judge(given, Wording.PLAIN);
    }

    /** Judges one figure and says why, numbers written the way the measure writes them (unit, decimals). */
    default Verdict judge(Given given, Wording as) {
        return Judging.judge(this, given, as);
    }

    /**
     * Judges many figures of one polarity at once, exactly as one by one, without making anything per figure.
     *
     * @param into receives a level's order or an outcome's number below zero for each
     * @param at where in it the first goes
     */
    default void rate(Polarity polarity, Columns columns, byte[] into, int at) {
        new Rating(this, polarity, columns).rate(into, at);
    }
}
