package org.goldenthread.measures.peers;

import org.goldenthread.measures.comparison.QuartileRule;
import org.jspecify.annotations.Nullable;

/** Short words for the rules of quartiles, for addresses and forms. */
public final class RuleCode {
    public static final String RANK = "rank";
    public static final String INCLUSIVE = "inclusive";
    public static final String EXCLUSIVE = "exclusive";
    public static final String PUBLISHED = "published";

    private RuleCode() {}

    public static String of(@Nullable QuartileRule rule) {
        return switch (rule) {
            case null -> "";
            case QuartileRule.ByRank byRank -> RANK;
            case QuartileRule.Inclusive inclusive -> INCLUSIVE;
            case QuartileRule.Exclusive exclusive -> EXCLUSIVE;
            case QuartileRule.Published published -> PUBLISHED;
        };
    }

    /** The rule with a code; null for any other word, and for published cut points, which need their figures. */
    public static @Nullable QuartileRule rule(String code) {
        return switch (code) {
            case RANK -> QuartileRule.BY_RANK;
            case INCLUSIVE -> QuartileRule.INCLUSIVE;
            case EXCLUSIVE -> QuartileRule.EXCLUSIVE;
            default -> null;
        };
    }
}
