package org.goldenthread.measures.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.measures.control.Signal;
import org.goldenthread.measures.control.Unsuited;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.rating.Outcome;
import org.goldenthread.measures.score.Masking;
import org.goldenthread.measures.web.Summary.Item;
import org.goldenthread.measures.web.Summary.Watch;
import org.goldenthread.vocabulary.Tone;

/** Picks what deserves a look, with the sentence that says why. */
final class Watching {
    /** How many periods in a row it may get worse before an improvement plan is asked for. */
    private static final int WORSENING = 3;

    private Watching() {}

    /** @param parts of each measure that is broken down: the latest period of each part, by its name */
    static List<Watch> of(Collection<Performance> all, Map<String, Map<String, Point>> parts) {
        return List.of(
                pick(
                        "Off track",
                        "The latest figure misses its target beyond tolerance.",
                        all,
                        one -> tone(one) == Tone.BAD ? sentence(one) + " " + one.signalWords() : ""),
                pick(
                        "Worsening",
                        "Worse " + WORSENING + " periods in a row or more: an improvement plan is called for.",
                        all,
                        one -> one.movement().run().worsening(WORSENING)
                                ? one.movement().run().words() + "."
                                : ""),
                pick(
                        "Good, but drifting",
                        "Met its target, while a signal says that it is getting worse.",
                        all,
                        one -> tone(one) == Tone.GOOD && concern(one) ? one.signalWords() : ""),
                pick(
                        "Red, but no real change",
                        "Missed its target within its usual variation: asking why this period was worse will find nothing.",
                        all,
                        one -> tone(one) == Tone.BAD && common(one) ? one.signalWords() : ""),
                pick(
                        "A good whole that hides a bad part",
                        "The whole is on target, a part of it is not.",
                        all,
                        one -> hidden(one, parts.getOrDefault(one.measure().ref(), Map.of()))),
                pick("Overdue", "The figure should have been there.", all, Watching::overdue));
    }

    private static Watch pick(
            String title, String why, Collection<Performance> all, Function<Performance, String> sentence) {
        var items = new ArrayList<Item>();
        for (var one : all) {
            var said = sentence.apply(one);
            if (!said.isBlank()) {
                items.add(new Item(one.measure().ref(), one.measure().title(), said.strip()));
            }
        }
        return new Watch(title, why, items);
    }

    private static Tone tone(Performance one) {
        return one.latest().map(point -> point.verdict().tone()).orElse(Tone.NONE);
    }

    private static String sentence(Performance one) {
        return one.latest().map(point -> point.verdict().sentence()).orElse("");
    }

    private static boolean concern(Performance one) {
        return one.signals().variation() == Signal.CONCERN;
    }

    private static boolean common(Performance one) {
        return one.signals().unsuited() == Unsuited.NOT_AT_ALL && one.signals().variation() == Signal.COMMON;
    }

    private static String overdue(Performance one) {
        return one.counted()
                .filter(point -> point.verdict().outcome() == Outcome.OVERDUE)
                .map(point -> "No figure for " + point.period().words() + ".")
                .orElse("");
    }

    private static String hidden(Performance one, Map<String, Point> parts) {
        var whole = one.latest();
        if (whole.isEmpty()) {
            return "";
        }
        var verdicts = new java.util.LinkedHashMap<String, org.goldenthread.measures.rating.Verdict>();
        parts.forEach((name, point) -> verdicts.put(name, point.verdict()));
        return String.join(" ", Masking.of(whole.get().verdict(), verdicts));
    }
}
