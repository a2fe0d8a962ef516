package org.goldenthread.measures.web;

import org.goldenthread.measures.control.Assurance;
import org.goldenthread.measures.control.Unsuited;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.site.chart.Icons;

/** The variation and assurance icons that stand beside a rating: whether there is a real change, and what to expect. */
final class SignalIcons {
    private SignalIcons() {}

    /** Nothing where the series is not suited to limits; the page says why. */
    static ScoreRow.Signal of(Performance performance) {
        var chart = performance.signals();
        if (chart.unsuited() != Unsuited.NOT_AT_ALL) {
            return new ScoreRow.Signal("", chart.unsuited().words());
        }
        boolean high = performance.measure().polarity() instanceof Polarity.High;
        var variation =
                switch (chart.variation()) {
                    case COMMON -> Icons.Variation.COMMON_CAUSE;
                    case IMPROVEMENT -> high ? Icons.Variation.IMPROVING_HIGH : Icons.Variation.IMPROVING_LOW;
                    case CONCERN -> high ? Icons.Variation.CONCERN_LOW : Icons.Variation.CONCERN_HIGH;
                    case HIGH -> Icons.Variation.CHANGE_HIGH;
                    case LOW -> Icons.Variation.CHANGE_LOW;
                };
        return new ScoreRow.Signal(use(variation) + use(assurance(chart.assurance())), performance.signalWords());
    }

    private static String use(Enum<?> icon) {
        return "<svg width=\"28\" height=\"28\" aria-hidden=\"true\"><use href=\"#i-" + icon.name() + "\"/></svg>";
    }

    /** Every icon once, for a page whose rows refer to them. */
    static String definitions() {
        var defs = new StringBuilder("<svg width=\"0\" height=\"0\" class=\"me-shapes\" aria-hidden=\"true\"><defs>");
        for (var one : Icons.Variation.values()) {
            defs.append("<g id=\"i-")
                    .append(one.name())
                    .append("\">")
                    .append(Icons.variation(one))
                    .append("</g>");
        }
        for (var one : Icons.Assurance.values()) {
            defs.append("<g id=\"i-")
                    .append(one.name())
                    .append("\">")
                    .append(Icons.assurance(one))
                    .append("</g>");
        }
        return defs.append("</defs></svg>").toString();
    }

    private static Icons.Assurance assurance(Assurance assurance) {
        return switch (assurance) {
            case NO_TARGET -> Icons.Assurance.NO_TARGET;
            case CONSISTENTLY_PASS -> Icons.Assurance.PASSES;
            case HIT_AND_MISS -> Icons.Assurance.HIT_OR_MISS;
            case CONSISTENTLY_FAIL -> Icons.Assurance.FAILS;
        };
    }
}
