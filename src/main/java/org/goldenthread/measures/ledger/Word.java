package org.goldenthread.measures.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What one batch said of one figure.
 *
 * @param value absent where it said that there is none
 */
public record Word(Batch batch, @Nullable BigDecimal value, Standing standing) {

    /** A word before it is known which batch said it. */
    record Found(@Nullable BigDecimal value, Standing standing) {
        Word in(Batch batch) {
            return new Word(batch, value, standing);
        }
    }

    static Optional<Found> find(LedgerStore.Leaf leaf, int subject, int breakdown, int start) {
        var body = LeafBody.of(leaf.body());
        for (int i = body.cells() - 1; i >= 0; i--) {
            if (body.subjects()[i] == subject && body.breakdowns()[i] == breakdown && body.starts()[i] == start) {
                long value = body.values()[i];
                return Optional.of(new Found(
                        value == Line.NO_FIGURE ? null : BigDecimal.valueOf(value, leaf.scale()),
                        Standing.ofCode((int) body.standings()[i])));
            }
        }
        return Optional.empty();
    }
}
