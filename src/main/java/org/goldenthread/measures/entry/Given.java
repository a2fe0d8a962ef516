package org.goldenthread.measures.entry;

import java.math.BigDecimal;
import org.goldenthread.measures.figures.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives for a slot.
 *
 * @param value null where they say why there is none, or tell a story only
 * @param parts what the value was worked out from; null where it was not
 * @param standing what the value is worth, or why there is none
 * @param forecast what they expect the year to end at, where they say so
 * @param said their words
 */
public record Given(
        @Nullable BigDecimal value,
        @Nullable Parts parts,
        Standing standing,
        @Nullable BigDecimal forecast,
        Said said) {

    /** What is divided by what. */
    public record Parts(BigDecimal numerator, BigDecimal denominator) {}

    /**
     * The words beside a figure.
     *
     * @param story what happened in the period; may be empty
     * @param forecast why the year will end as forecast; may be empty
     * @param sure why a figure is right although it looks wrong; empty where nobody was asked yet
     */
    public record Said(String story, String forecast, String sure) {
        public static final Said NOTHING = new Said("", "", "");
    }

    /** A figure and nothing else. */
    public static Given of(BigDecimal value) {
        return new Given(value, null, Standing.FINAL, null, Said.NOTHING);
    }

    public Given saying(Said words) {
        return new Given(value, parts, standing, forecast, words);
    }

    /** Whether there is a figure to record, or a reason why there is none. */
    public boolean answers() {
        return value != null || !standing.present();
    }
}
