package org.goldenthread.measures.figures;

/** What a figure is worth: how sure it is, or, where there is none, why not. */
public enum Standing {
    FINAL(0, "Final"),
    PROVISIONAL(1, "Provisional"),
    ESTIMATED(2, "Estimated"),
    REVISED(3, "Revised"),
    MISSING(16, "Missing"),
    NOT_AVAILABLE(17, "Not available"),
    SUPPRESSED(18, "Suppressed, because few are counted"),
    CONFIDENTIAL(19, "Confidential"),
    NOT_APPLICABLE(20, "Not applicable"),
    UNRELIABLE(21, "Unreliable"),
    NOT_DUE(22, "Not due yet"),
    /** What was recorded has been taken back, and nothing put in its place. */
    TAKEN_BACK(31, "Taken back");

    private static final int FIRST_ABSENT = 16;
    private static final Standing[] BY_CODE = new Standing[32];

    static {
        for (var one : values()) {
            BY_CODE[one.code] = one;
        }
    }

    private final int code;
    private final String words;

    Standing(int code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Its number in the ledger; never changes. */
    public byte code() {
        return (byte) code;
    }

    public String words() {
        return words;
    }

    /** Whether there is a figure at all. */
    public boolean present() {
        return code < FIRST_ABSENT;
    }

    public static Standing ofCode(int code) {
        var found = code < 0 || code >= BY_CODE.length ? null : BY_CODE[code];
        if (found == null) {
            throw new IllegalArgumentException("no standing has the code " + code);
        }
        return found;
    }
}
