package org.goldenthread.measures.open;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.signoff.SignOffs;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.open.HeldFigures;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** Judges the figures of measures in papers: by what they print, and by what the measure's public page would show. */
@Component
class HeldMeasures implements HeldFigures {
    /** A measure's own page, or the proof of one of its figures. */
    private static final Pattern LINK =
            Pattern.compile("/measures/([A-Z]+-\\d+)(?:\\?.*|/proof\\?.*&part=(\\d+)&.*&start=([\\d-]+).*)?");

    private static final String TARGET = ": target";

    private final Measures measures;
    private final Performances performances;
    private final SignOffs signOffs;
    private final Subjects subjects;

    HeldMeasures(Measures measures, Performances performances, SignOffs signOffs, Subjects subjects) {
        this.measures = measures;
        this.performances = performances;
        this.signOffs = signOffs;
        this.subjects = subjects;
    }

    @Override
    public Map<Fact, String> held(String council, Collection<Fact> facts, SmallNumbers rule) {
        Map<Fact, MatchResult> ours = new LinkedHashMap<>();
        for (var fact : facts) {
            var link = LINK.matcher(fact.href());
            // what a figure was to be counts nobody
            if (link.matches() && !fact.about().endsWith(TARGET)) {
                ours.put(fact, link.toMatchResult());
            }
        }
        var found = measures.all(
                ours.values().stream().map(one -> one.group(1)).distinct().toList());
        var approved = signOffs.approved(found.values());
        var judges = found.values().stream()
                .filter(one -> one.council().equals(council))
                .collect(Collectors.toMap(Measure::ref, one -> judge(one, rule.tagged(one.tags()), approved)));
        Map<Fact, String> held = new LinkedHashMap<>();
        ours.forEach((fact, link) -> {
            var judge = judges.get(link.group(1));
            var why = judge == null ? "" : judge.why(fact, link);
            if (!why.isEmpty()) {
                held.put(fact, why);
            }
        });
        return held;
    }

    private Judge judge(Measure measure, SmallNumbers rule, BiPredicate<Measure, Period> approved) {
        var course = performances.of(measure, null, null).course();
        Map<String, List<Point>> parts = new HashMap<>();
        performances.parts(measure, course.about(), null).forEach((name, one) -> {
            if (!name.contains(";")) {
                parts.put(name, one.points());
            }
        });
        var shown = new Redaction(measure.sheet(), rule).of(course.points(), parts);
        parts.put("", course.points());
        return new Judge(measure, rule, parts, shown, subjects.breakdowns(measure.council()), approved);
    }

    /**
     * What is known of one measure.
     *
     * @param points of the whole under the empty name, and of each part
     * @param shown the same as the public would read them
     */
    private record Judge(
            Measure measure,
            SmallNumbers rule,
            Map<String, List<Point>> points,
            Map<String, List<OpenFigure>> shown,
            Map<Integer, String> parts,
            BiPredicate<Measure, Period> approved) {

        String why(Fact fact, MatchResult link) {
            if (prints(fact.value())) {
                return "fewer than " + rule.fewest();
            }
            if (link.group(3) == null) {
                return "";
            }
            var part = link.group(2).equals("0") ? "" : parts.getOrDefault(Integer.valueOf(link.group(2)), "?");
            var start = LocalDate.parse(link.group(3));
            return points.getOrDefault(part, List.of()).stream()
                    .filter(one -> one.present() && one.period().start().equals(start))
                    .findFirst()
                    .map(one -> why(fact, one, part))
                    .orElse("");
        }

        private String why(Fact fact, Point point, String part) {
            if (!signed(fact, point)) {
                return "not approved yet";
            }
            // a figure that reads otherwise by now gives nothing away of what is hidden today
            return hidden(part, point.period()) && reads(fact.value(), Printed.of(measure.sheet(), point.value()))
                    ? "a small number would follow from it"
                    : "";
        }

        /** What is worked out from others is signed with them; what nobody signs may say that it is not final. */
        private boolean signed(Fact fact, Point point) {
            return measure.sheet().calculated()
                    || (measure.people().approval().isEmpty()
                            ? point.firm()
                                    || fact.how()
                                            .contains(point.standing().words().toLowerCase(Locale.UK))
                            : approved.test(measure, point.period()));
        }

        private boolean hidden(String part, Period period) {
            return shown.getOrDefault(part, List.of()).stream()
                    .anyMatch(one -> one.period().equals(period) && !one.present());
        }

        /** Whether it prints a count of few, alone or before other words. */
        private boolean prints(String value) {
            var sheet = measure.sheet();
            if (sheet.counted().type() != DataType.NUMBER || sheet.counted().decimals() > 0 || sheet.ratio() != null) {
                return false;
            }
            return IntStream.range(1, rule.fewest())
                    .mapToObj(BigDecimal::valueOf)
                    .filter(rule::small)
                    .map((Function<BigDecimal, String>) count -> Printed.of(sheet, count))
                    .anyMatch(few -> reads(value, few));
        }

        /** The figure alone, or before a comma or a word in brackets. */
        private static boolean reads(String value, String figure) {
            return value.equals(figure) || value.startsWith(figure + ",") || value.startsWith(figure + " (");
        }
    }
}
