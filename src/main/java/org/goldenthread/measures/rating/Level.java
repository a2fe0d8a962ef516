package org.goldenthread.measures.rating;

import java.util.List;
import java.util.Locale;
import org.goldenthread.vocabulary.Tone;

/**
 * One of the levels a rule gives, under the council's own name for it.
 *
 * @param code how stores and files name it, such as "amber"
 * @param words how people name it, such as "Amber"
 * @param tone how it is shown, and how it counts: good is met, warning and done are within tolerance, bad is missed
 * @param order 0 is the best
 */
public record Level(String code, String words, Tone tone, int order) {
    public static final Level GREEN = new Level("green", "Green", Tone.GOOD, 0);
    public static final Level AMBER = new Level("amber", "Amber", Tone.WARNING, 1);
    public static final Level RED = new Level("red", "Red", Tone.BAD, 2);
    static final List<Level> TRAFFIC = List.of(GREEN, AMBER, RED);

    static Level of(String words, Tone tone, int order) {
        var code = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Level(code, words, tone, order);
    }
}
