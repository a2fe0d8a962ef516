package org.goldenthread.measures.rules;

import org.goldenthread.measures.rating.Rule;

/**
 * The rule that a period of a measure is rated by.
 *
 * @param origin whose rule it is
 * @param words which version of whose rule, and since when: "The council's rule, version 2, for periods from 1 Apr 2026"
 */
public record Applied(Rule rule, Origin origin, String words) {

    /** Whose rule it is. */
    public enum Origin {
        MEASURE("The measure’s own rule"),
        COUNCIL("The council’s rule"),
        PRODUCT("The rule the product begins with");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
