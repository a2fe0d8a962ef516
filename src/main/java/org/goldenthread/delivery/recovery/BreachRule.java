package org.goldenthread.delivery.recovery;

import java.util.List;
import org.goldenthread.vocabulary.Tone;

/**
 * When a measure requires an improvement plan, and when it has recovered.
 *
 * @param misses so many periods in a row rated bad require a plan
 * @param recovers so many periods in a row rated good end it
 */
public record BreachRule(int misses, int recovers) {
    /** Two periods in a row: once is chance, twice asks for a plan. */
    public static final BreachRule USUAL = new BreachRule(2, 2);

    public BreachRule {
        if (misses < 1 || misses > 12 || recovers < 1 || recovers > 12) {
            throw new IllegalArgumentException("from one to twelve periods");
        }
    }

    /** Whether ratings, the oldest first and those without data left out, end with too many misses. */
    public boolean isBroken(List<Tone> ratings) {
        return endsWith(ratings, Tone.BAD, misses);
    }

    /** Whether they end with enough good ones. */
    public boolean isRecovered(List<Tone> ratings) {
        return endsWith(ratings, Tone.GOOD, recovers);
    }

    /** How many at the end are of a tone. */
    public static int run(List<Tone> ratings, Tone tone) {
        int run = 0;
        while (run < ratings.size() && ratings.get(ratings.size() - 1 - run) == tone) {
            run++;
        }
        return run;
    }

    private static boolean endsWith(List<Tone> ratings, Tone tone, int count) {
        return run(ratings, tone) >= count;
    }
}
