package org.goldenthread.measures.home;

import java.util.List;
import org.goldenthread.measures.score.Tally;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/**
 * What the home page says of measures.
 *
 * @param whose such as "your service", of whose measures it speaks
 * @param counts the counts now and at year end, drawn
 * @param whole how the whole council stands, where it speaks of a service only; empty otherwise
 * @param red what is red now or is expected to be at year end; the first few
 * @param turned what is in another state than a week ago; the first few
 */
public record AtHome(
        String whose, Tally now, Tally yearEnd, List<Chart> counts, String whole, Some<Red> red, Some<Turned> turned) {

    /** The first few of so many. */
    public record Some<T>(List<T> first, int all) {
        static <T> Some<T> of(List<T> all, int most) {
            return new Some<>(all.stream().limit(most).toList(), all.size());
        }

        public boolean more() {
            return all > first.size();
        }
    }

    /**
     * A measure that is red.
     *
     * @param figure the latest, with its period
     * @param yearEnd absent where nobody can tell
     */
    public record Red(
            String ref,
            String title,
            String figure,
            State now,
            @Nullable State yearEnd) {}

    /** A measure whose state has turned. */
    public record Turned(String ref, String title, State before, State now) {}
}
