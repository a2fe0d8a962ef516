package org.goldenthread.measures.entry.stories;

import java.time.Instant;
import java.util.Locale;
import org.goldenthread.vocabulary.Period;

/**
 * What somebody says about one figure of a measure, as it reads now; the trail has how it read before.
 *
 * @param subject the number of whom the figure is about
 * @param breakdown the number of the part; 0 for the whole
 * @param author the number of the account that wrote it last
 */
public record Story(String measure, int subject, int breakdown, Period period, About about, Words said) {

    /** What was said, by whom and when. */
    public record Words(String words, long author, Instant written) {}

    /** What the words are about. */
    public enum About {
        /** What happened in the period. */
        PERIOD,
        /** Why the year is expected to end as forecast. */
        FORECAST;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static About ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public String words() {
        return said.words();
    }
}
