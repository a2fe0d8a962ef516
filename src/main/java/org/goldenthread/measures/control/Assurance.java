package org.goldenthread.measures.control;

/** Whether the process as it is can be relied on to meet its target. */
public enum Assurance {
    NO_TARGET,
    CONSISTENTLY_PASS,
    HIT_AND_MISS,
    CONSISTENTLY_FAIL;

    private static final Assurance[] ALL = values();

    public byte code() {
        return (byte) ordinal();
    }

    public static Assurance ofCode(byte code) {
        return ALL[code];
    }
}
