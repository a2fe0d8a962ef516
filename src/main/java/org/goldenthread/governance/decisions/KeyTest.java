package org.goldenthread.governance.decisions;

import java.util.List;
import java.util.Locale;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision is key, and why (SI 2012/2089, regulation 8: significant spending or saving, or significant
 * effects on two or more wards; the threshold is each council's own).
 */
public record KeyTest(Answer answer, String why) {
    /** Stands in a list of wards for the whole area. */
    public static final String ALL_WARDS = "All wards";

    /** Yes, no, or not to be told from what is written down. */
    public enum Answer {
        YES("Key decision"),
        NO("Not key"),
        UNKNOWN("Not answered");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Answer ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Applies the rule of the day.
     *
     * @param executive only an executive decision can be key
     * @param spend what is spent or saved by it; absent where nobody has said
     * @param wards which it touches; empty where nobody has said
     */
    public static KeyTest of(boolean executive, @Nullable Money spend, List<String> wards, DecisionRule rule) {
        if (!executive) {
            return new KeyTest(Answer.NO, "Only an executive decision can be key");
        }
        if (!rule.tests()) {
            return new KeyTest(Answer.NO, "The council has no key decisions");
        }
        var threshold = rule.threshold();
        if (spend != null && threshold != null && spend.compareTo(threshold) >= 0) {
            return new KeyTest(
                    Answer.YES, "%s is at or above the threshold of %s".formatted(spend.words(), threshold.words()));
        }
        var needed = rule.wards();
        if (needed != null && touches(wards) >= needed) {
            return new KeyTest(
                    Answer.YES,
                    wards.contains(ALL_WARDS)
                            ? "It touches all wards"
                            : "It touches %d wards, and %d make it key".formatted(wards.size(), needed));
        }
        if (threshold != null && spend == null) {
            return new KeyTest(Answer.UNKNOWN, "Nobody has said what it spends or saves");
        }
        if (needed != null && wards.isEmpty()) {
            return new KeyTest(Answer.UNKNOWN, "Nobody has said which wards it touches");
        }
        if (threshold == null && spend != null) {
            return new KeyTest(Answer.UNKNOWN, "The council has set no threshold of money");
        }
        return new KeyTest(Answer.NO, no(spend, threshold, wards, needed));
    }

    private static int touches(List<String> wards) {
        return wards.contains(ALL_WARDS) ? Integer.MAX_VALUE : wards.size();
    }

    private static String no(
            @Nullable Money spend, @Nullable Money threshold, List<String> wards, @Nullable Integer needed) {
        var money = spend == null || threshold == null
                ? ""
                : "%s is below the threshold of %s".formatted(spend.words(), threshold.words());
        var area =
                needed == null ? "" : "it touches %d of the %d wards that make it key".formatted(wards.size(), needed);
        var both = money.isEmpty() || area.isEmpty() ? money + area : money + ", and " + area;
        return Character.toUpperCase(both.charAt(0)) + both.substring(1);
    }
}
