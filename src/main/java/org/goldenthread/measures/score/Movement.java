package org.goldenthread.measures.score;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.measures.exact.Said;
import org.goldenthread.measures.trend.Change;
import org.goldenthread.measures.trend.Direction;

/**
 * How many measures improved or declined by a material change, 5% or more unless another size is asked for (Highland).
 *
 * @param little changed by less
 * @param notKnown have no two figures, an earlier figure of 0, or no good direction
 */
public record Movement(int improved, int declined, int little, int notKnown, BigDecimal percent) {

    public static Movement of(List<Change> changes, BigDecimal percent) {
        int improved = 0;
        int declined = 0;
        int little = 0;
        for (var change : changes) {
            var material = change.material(percent);
            boolean judged = change.direction() == Direction.BETTER
                    || change.direction() == Direction.WORSE
                    || change.direction() == Direction.SAME;
            if (material != null && judged) {
                improved += material && change.direction() == Direction.BETTER ? 1 : 0;
                declined += material && change.direction() == Direction.WORSE ? 1 : 0;
                little += material && change.direction() != Direction.SAME ? 0 : 1;
            }
        }
        return new Movement(improved, declined, little, changes.size() - improved - declined - little, percent);
    }

    public String words() {
        var by = Said.plain(percent) + "% or more";
        return improved + " improved by " + by + ", " + declined + " declined by " + by + ", " + little
                + " changed by less, " + notKnown + " not known.";
    }
}
