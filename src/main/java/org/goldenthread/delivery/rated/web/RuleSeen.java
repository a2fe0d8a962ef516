package org.goldenthread.delivery.rated.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.rating.Rule;
import org.goldenthread.vocabulary.State;

/**
 * A rule as its page shows it.
 *
 * @param levels what it would say of the council's open actions today, with how many
 */
public record RuleSeen(String code, String name, String version, String words, String source, List<Level> levels) {

    /** A level and how many open actions it would hold. */
    public record Level(State state, int count) {}

    static RuleSeen of(Rule rule, Map<State, Integer> counts) {
        return new RuleSeen(
                rule.edition().code(),
                rule.edition().name(),
                rule.edition().version(),
                rule.words(),
                rule.edition().source(),
                counts.entrySet().stream()
                        .map(one -> new Level(one.getKey(), one.getValue()))
                        .toList());
    }

    /** How many open actions were counted: the denominator. */
    public int total() {
        return levels.stream().mapToInt(Level::count).sum();
    }
}
