package org.goldenthread.measures.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;

/**
 * One version of a council's rating rule.
 *
 * @param number 1 for the first that was written, and so on
 * @param applies to periods that begin on this day or later, until the next version's
 * @param kept the rule as it is kept: the code of a preset and its settings
 */
public record CouncilRule(
        int number,
        LocalDate applies,
        Instant recorded,
        @Nullable Long account,
        String reason,
        Kept kept) {

    /** A rule as it is kept. */
    public record Kept(String code, Map<String, String> settings) {
        public Kept {
            settings = Map.copyOf(settings);
        }
    }

    /** The rule; the product's own where what was kept can no longer be read. */
    public Rule rule() {
        return switch (Rule.of(kept.code(), kept.settings())) {
            case Checked.Accepted<Rule>(Rule rule) -> rule;
            case Checked.Refused<Rule> unreadable -> RuleBook.OWN;
        };
    }

    /** Whether it applies to all periods before the next version's. */
    public boolean always() {
        return !applies.isAfter(Measures.ALWAYS);
    }
}
