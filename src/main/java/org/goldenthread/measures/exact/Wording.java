package org.goldenthread.measures.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How sentences write the figures of a measure: in its unit, with its decimals. */
public interface Wording {

    /** Numbers without a unit, for what belongs to no measure. */
    Wording PLAIN = new Wording() {
        @Override
        public String figure(BigDecimal figure) {
            return Said.plain(figure);
        }

        @Override
        public String exact(BigDecimal figure) {
            return Said.plain(figure);
        }

        @Override
        public String mean(BigDecimal mean) {
            return Said.plain(mean.setScale(Math.min(mean.scale(), 2), RoundingMode.HALF_UP));
        }

        @Override
        public String gap(BigDecimal gap) {
            return Said.plain(gap.abs());
        }
    };

    /** A figure: "71.3%", "£1,234.00", "12 days". */
    String figure(BigDecimal figure);

    /** A figure with all the decimals it has, up to six. */
    String exact(BigDecimal figure);

    /** A mean: like a figure, with one decimal more where that says something. */
    String mean(BigDecimal mean);

    /**
     * How far apart two figures are, by size, never rounded to nothing: "3.2 percentage points", "£5.00", "12 days";
     * empty where a distance says nothing, as between yes and no.
     */
    String gap(BigDecimal gap);

    /** A distance in percent of a figure, to two decimals; empty where that says nothing, as between dates. */
    default String share(BigDecimal gap, BigDecimal figure) {
        return Said.percent(gap.abs(), figure);
    }

    /** A figure beside another: with all its decimals where the two differ and would read alike. */
    default String beside(BigDecimal figure, BigDecimal other) {
        return figure.compareTo(other) != 0 && figure(figure).equals(figure(other)) ? exact(figure) : figure(figure);
    }
}
