package org.goldenthread.measures.control;

/** Why a series has no limits drawn, said to a person. */
public enum Unsuited {
    /** It is suited. */
    NOT_AT_ALL(""),
    CUMULATIVE("Each figure includes the ones before it, so they cannot vary on their own. Chart the figure of each"
            + " period instead."),
    TOO_FEW("Limits need at least six figures; until then compare with the period before or the same one last year."),
    GAP("A period between the first and the last has no figure. Fill it, or start the chart after it."),
    SEASONAL("It follows the seasons: the same period a year apart differs less than half as much as one period from"
            + " the next. Compare with the same period last year instead.");

    private static final Unsuited[] ALL = values();
    private final String words;

    Unsuited(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public byte code() {
        return (byte) ordinal();
    }

    public static Unsuited ofCode(byte code) {
        return ALL[code];
    }
}
