package org.goldenthread.thread;

import java.util.Locale;

/** The ways in which one thing can be tied to another, from what comes first in the story to what follows from it. */
public enum TieKind {
    CITED_BY("is cited by", "cites"),
    ANSWERED_BY("is answered by", "answers"),
    SERVED_BY("is served by", "serves"),
    DELIVERED_BY("is delivered by", "delivers"),
    CONTRIBUTED_TO_BY("is contributed to by", "contributes to"),
    MEASURED_BY("is measured by", "measures"),
    THREATENED_BY("is threatened by", "threatens"),
    AFFECTED_BY("is affected by", "affects"),
    MITIGATED_BY("is mitigated by", "mitigates"),
    PAID_FOR_BY("is paid for by", "pays for"),
    DECIDED_BY("is decided by", "decides"),
    FOLLOWED_BY("is followed by", "depends on"),
    OVERLAPS("overlaps with", "overlaps with"),
    REPORTS_TO("receives reports from", "reports to"),
    SUCCEEDED_BY("was succeeded by", "succeeds"),
    BROUGHT("brought", "came from"),
    UNDERPINNED_BY("is underpinned by", "underpins");

    private final String downwards;
    private final String upwards;

    TieKind(String downwards, String upwards) {
        this.downwards = downwards;
        this.upwards = upwards;
    }

    /** What the upper thing says of the lower: "is answered by". */
    public String downwards() {
        return downwards;
    }

    /** What the lower thing says of the upper: "answers". */
    public String upwards() {
        return upwards;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TieKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
