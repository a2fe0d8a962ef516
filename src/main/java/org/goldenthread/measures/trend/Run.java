package org.goldenthread.measures.trend;

/**
 * How many periods in a row a measure has moved the same way.
 *
 * @param length how many moves; 0 where the last one is not known
 * @param since the period that the first of the moves started from
 */
public record Run(Direction direction, int length, String since) {

    /** Whether it has got worse so many periods in a row, or more. */
    public boolean worsening(int many) {
        return direction == Direction.WORSE && length >= many;
    }

    public String words() {
        return length == 0
                ? "Not known"
                : direction.words() + " " + length + (length == 1 ? " period" : " periods") + " in a row, since "
                        + since;
    }
}
