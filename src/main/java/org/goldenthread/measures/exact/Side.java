package org.goldenthread.measures.exact;

import org.goldenthread.measures.figures.Line;
import org.jspecify.annotations.Nullable;

/** One line brought to the decimals that all of them share, without copying it. */
public final class Side {
    private static final long SAFE = 1L << 60;
    private static final Line NOTHING = Line.of(new long[0], 0);
    private final Line line;
    private final boolean absent;
    private final long factor;
    private final long most;

    /** The line at a scale that is not below its own; null stands for no figure anywhere. */
    public Side(@Nullable Line line, int scale) {
        this.line = line == null ? NOTHING : line;
        this.absent = line == null;
        this.factor = Exact.power(Math.max(0, scale - this.line.scale()));
        this.most = SAFE / factor;
    }

    /** Whether the figure there, if any, has room to be added to and compared. */
    public boolean fits(int place) {
        if (absent) {
            return true;
        }
        long raw = line.at(place);
        return raw == Line.NO_FIGURE || raw <= most && raw >= -most;
    }

    /** The figure at the shared scale, or {@link Line#NO_FIGURE}. */
    public long at(int place) {
        if (absent) {
            return Line.NO_FIGURE;
        }
        long raw = line.at(place);
        return raw == Line.NO_FIGURE ? raw : raw * factor;
    }
}
