package org.goldenthread.measures.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.goldenthread.measures.Measure;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** The measures of one council by their codes, and which of them feed which. */
final class Feeders {
    private final Map<String, Measure> byCode = new HashMap<>();

    Feeders(List<Measure> all) {
        for (var one : all) {
            byCode.putIfAbsent(one.ref().toLowerCase(Locale.ROOT), one);
            if (!one.code().isEmpty()) {
                byCode.put(one.code().toLowerCase(Locale.ROOT), one);
            }
        }
    }

    Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code.toLowerCase(Locale.ROOT)));
    }

    /** What is wrong with a formula: what cannot be read, codes that nobody has, a circle and which one. */
    List<Problem> problems(String formula, @Nullable String ref, String code) {
        return switch (Formula.read(formula)) {
            case Checked.Refused<Formula>(List<Problem> problems) -> problems;
            case Checked.Accepted<Formula>(Formula read) -> {
                var problems = new ArrayList<Problem>();
                for (var one : read.codes()) {
                    if (find(one).isEmpty() && !one.equalsIgnoreCase(code)) {
                        problems.add(new Problem("formula", "There is no measure with the code " + one));
                    }
                }
                var circle = circle(read, ref, code);
                if (!circle.isEmpty()) {
                    problems.add(new Problem(
                            "formula", "It would be worked out from itself: " + String.join(" → ", circle)));
                }
                yield problems;
            }
        };
    }

    /** The way from a measure back to itself, by codes; empty where there is none. */
    private List<String> circle(Formula formula, @Nullable String ref, String code) {
        var way = new LinkedHashSet<String>();
        var own = code.isEmpty() ? String.valueOf(ref) : code;
        way.add(own);
        return around(formula, one -> one.equalsIgnoreCase(code) || one.equalsIgnoreCase(ref), own, way);
    }

    private List<String> around(
            Formula formula, Function<String, Boolean> isOwn, String own, SequencedSet<String> way) {
        for (var code : formula.codes()) {
            var measure = find(code).orElse(null);
            if (isOwn.apply(code) || measure != null && isOwn.apply(measure.ref())) {
                var circle = new ArrayList<>(way);
                circle.add(own);
                return circle;
            }
            if (measure != null
                    && measure.sheet().calculated()
                    && way.add(code)
                    && Formula.read(measure.sheet().formula()) instanceof Checked.Accepted<Formula>(Formula next)) {
                var found = around(next, isOwn, own, way);
                if (!found.isEmpty()) {
                    return found;
                }
                way.remove(code);
            }
        }
        return List.of();
    }
}
