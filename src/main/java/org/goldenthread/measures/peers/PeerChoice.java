package org.goldenthread.measures.peers;

import org.goldenthread.measures.comparison.QuartileRule;
import org.jspecify.annotations.Nullable;

/**
 * How a council compares: with whom, by which rule of quartiles and which average.
 *
 * @param group the key of a group; empty for the council's usual one
 * @param rule absent for the council's usual one
 * @param average absent for the council's usual one
 */
public record PeerChoice(
        String group, @Nullable QuartileRule rule, @Nullable Average average) {

    /** As nobody has chosen anything. */
    public static final PeerChoice NONE = new PeerChoice("", null, null);

    static final PeerChoice USUAL = new PeerChoice(PeerGroups.ALL, QuartileRule.BY_RANK, Average.MEDIAN);

    /** What stands for "average" in sentences. */
    public enum Average {
        MEAN("mean"),
        MEDIAN("median");

        private final String words;

        Average(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What is chosen here, and where nothing is, there. */
    PeerChoice or(PeerChoice other) {
        return new PeerChoice(
                group.isEmpty() ? other.group : group,
                rule == null ? other.rule : rule,
                average == null ? other.average : average);
    }

    /** The rule of quartiles; by rank where none is chosen. */
    public QuartileRule ruled() {
        return rule == null ? QuartileRule.BY_RANK : rule;
    }

    /** The average; the median where none is chosen. */
    public Average averaged() {
        return average == null ? Average.MEDIAN : average;
    }
}
