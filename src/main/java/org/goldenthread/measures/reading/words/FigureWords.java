package org.goldenthread.measures.reading.words;

import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;

/**
 * Reads a cell that should hold a figure. Keeps what the last cell said, so that a million cells make no objects.
 *
 * <p>A plain number goes the short way; whatever else stands there is worked out once for each different text.
 */
public final class FigureWords {
    private static final String ROUNDED = "rounded to 12 decimals";
    private final Numeral number = new Numeral();
    private final Distinct<DressedFigure> others;
    private long value;
    private int scale;
    private Standing standing = Standing.FINAL;
    private String note = "";
    private String problem = "";

    /**
     * @param signs what stands where there is no figure
     * @param shares whether "12.3%" becomes 0.123
     */
    public FigureWords(Signs signs, boolean shares) {
        var dresses = new Dresses(signs, shares);
        this.others = new Distinct<>(dresses::read);
    }

    /** Reads the characters from here to there; whether they are a figure or a sign that there is none. */
    public boolean read(char[] in, int from, int to) {
        if (from < to && number.read(in, from, to)) {
            value = number.value();
            scale = number.scale();
            standing = Standing.FINAL;
            note = number.rounded() ? ROUNDED : "";
            return true;
        }
        var found = others.of(in, from, to);
        value = found.value();
        scale = found.scale();
        standing = found.standing();
        note = found.note();
        problem = found.problem();
        return problem.isEmpty();
    }

    /** Times ten to the power of the scale; {@link Line#NO_FIGURE} where there is none. */
    public long value() {
        return value;
    }

    public int scale() {
        return scale;
    }

    public Standing standing() {
        return standing;
    }

    /** What else stood in the cell or was done to it. */
    public String note() {
        return note;
    }

    /** Why the last cell was refused, one sentence. */
    public String problem() {
        return problem;
    }
}
