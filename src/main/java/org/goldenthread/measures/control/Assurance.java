package org.goldenthread.measures.control;

/** Whether the process as it is can be relied on to meet its target. */
public enum Assurance {
    NO_TARGET("No target to be sure of"),
    CONSISTENTLY_PASS("The target can be expected to be met every time"),
    HIT_AND_MISS("The target will be met and missed by chance"),
    CONSISTENTLY_FAIL("The target cannot be expected to be met without a change");

    private static final Assurance[] ALL = values();
    private final String words;

    Assurance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public byte code() {
        return (byte) ordinal();
    }

    public static Assurance ofCode(byte code) {
        return ALL[code];
    }
}
