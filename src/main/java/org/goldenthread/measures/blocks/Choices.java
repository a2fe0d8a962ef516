package org.goldenthread.measures.blocks;

import org.goldenthread.measures.Measures;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Drawn;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.site.list.Filter.Choice;

/** The choice of a measure, and what is said where there is none. */
final class Choices {
    /** Without the choices, which are looked up one at a time. */
    static final Setting MEASURE = Setting.typed("measure", "Measure");

    private Choices() {}

    static Setting measure(Measures measures, String council) {
        return Setting.choice(
                MEASURE.name(),
                MEASURE.label(),
                "Choose a measure",
                measures.of(council).stream()
                        .map(one -> new Choice(one.ref(), (one.code() + " " + one.title()).strip()))
                        .toList());
    }

    static Drawn noMeasure(Asked asked) {
        var named = asked.setting(MEASURE.name());
        return Drawn.wrong(
                named.isEmpty()
                        ? "Choose the measure that is to be shown here."
                        : "There is no measure “" + named + "”.");
    }
}
