package org.goldenthread.measures.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.measures.exact.Wording;

/** How quartiles are told apart. No one rule is agreed in the field, so the one used is printed (field guide 7.5). */
public sealed interface QuartileRule {

    /** By rank: 4 × rank / count, rounded up; tied councils share the best rank. */
    record ByRank() implements QuartileRule {}

    /** By thresholds at (n − 1) × p between values, as in QUARTILE.INC. */
    record Inclusive() implements QuartileRule {}

    /** By thresholds at (n + 1) × p between values, as in QUARTILE.EXC. */
    record Exclusive() implements QuartileRule {}

    /**
     * By cut points that somebody published.
     *
     * @param best the value from which the best quartile starts
     * @param middle the median
     * @param worst the value up to which a council is not in the worst quartile
     */
    record Published(BigDecimal best, BigDecimal middle, BigDecimal worst) implements QuartileRule {
        List<BigDecimal> cuts() {
            return List.of(best, middle, worst);
        }
    }

    QuartileRule BY_RANK = new ByRank();
    QuartileRule INCLUSIVE = new Inclusive();
    QuartileRule EXCLUSIVE = new Exclusive();

    /** The rule in a sentence, cut points written as the measure writes its figures. */
    default String words(Wording as) {
        return switch (this) {
            case ByRank byRank -> "Quartile by rank: 4 × rank / count, rounded up; tied councils share the best rank.";
            case Inclusive inclusive ->
                "Quartile by thresholds, inclusive: at (n − 1) × p between values; a value on a threshold is in the"
                        + " better quartile.";
            case Exclusive exclusive ->
                "Quartile by thresholds, exclusive: at (n + 1) × p between values; a value on a threshold is in the"
                        + " better quartile.";
            case Published(BigDecimal best, BigDecimal middle, BigDecimal worst) ->
                "Quartile by published cut points: " + as.exact(best) + ", " + as.exact(middle) + ", " + as.exact(worst)
                        + "; a value on one is in the better quartile.";
        };
    }
}
