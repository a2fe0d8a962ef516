package org.goldenthread.delivery.recovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.vocabulary.Tone;

/**
 * The rated periods of a measure, the oldest first, seen by the rule of a breach.
 *
 * @param points without those that have no data or no rating
 */
record Run(List<Point> points, BreachRule rule) {
    private List<Tone> ratings() {
        return points.stream().map(point -> point.verdict().tone()).toList();
    }

    boolean isRecovered() {
        return rule.isRecovered(ratings());
    }

    /** What breaks the rule now, in words; nothing where it is kept. */
    Optional<String> because() {
        var ratings = ratings();
        return rule.isBroken(ratings)
                ? Optional.of(because(points.get(points.size() - BreachRule.run(ratings, Tone.BAD))))
                : Optional.empty();
    }

    private static String because(Point first) {
        return "rated bad in every period since " + first.period().words();
    }

    /** Whether the figures still show what required a plan, by the rule of that day. */
    boolean stillShows(Recovery required) {
        for (int i = 0; i + required.misses() <= points.size(); i++) {
            if (because(points.get(i)).equals(required.because())) {
                return ratings().subList(i, i + required.misses()).stream().allMatch(tone -> tone == Tone.BAD);
            }
        }
        return false;
    }

    /** The periods that show that it has recovered. */
    String lastGood() {
        return points.subList(points.size() - rule.recovers(), points.size()).stream()
                .map(point -> point.period().words())
                .collect(Collectors.joining(", "));
    }

    /** How far it is from having recovered, in words. */
    String standing() {
        if (points.isEmpty()) {
            return "no rated figure";
        }
        var last = points.getLast();
        return "%s in %s; %d of %d good in a row"
                .formatted(
                        last.verdict().words(),
                        last.period().words(),
                        Math.min(rule.recovers(), BreachRule.run(ratings(), Tone.GOOD)),
                        rule.recovers());
    }
}
