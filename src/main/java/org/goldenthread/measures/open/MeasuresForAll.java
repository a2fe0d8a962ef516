package org.goldenthread.measures.open;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.signoff.SignOffs;
import org.goldenthread.publishing.open.Field;
import org.goldenthread.publishing.open.Offer;
import org.goldenthread.publishing.open.PublicPart;
import org.goldenthread.publishing.open.PublicThing;
import org.goldenthread.publishing.open.Shelf;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** Offers measures to the public, with their approved figures. */
@Component
class MeasuresForAll implements PublicPart {
    private static final Shelf SHELF = new Shelf(
            "measures",
            "Measures",
            "What we count to know how we are doing, against what we set out to reach",
            10,
            List.of(
                    Field.words("measure", "Measure", "The reference of the measure, which stays the same."),
                    Field.words("title", "Title", "What the measure is called."),
                    Field.words("part", "Part", "Which part of the whole the figure is of; empty for the whole."),
                    Field.words("period", "Period", "The period in words."),
                    Field.day("starts", "First day", "The first day of the period."),
                    Field.day("ends", "Last day", "The last day of the period."),
                    Field.number("value", "Value", "The figure; empty where there is none, or none to be shown."),
                    Field.words("note", "Note", "Why there is no figure, or what is to be known of it."),
                    Field.words("unit", "Unit", "What the figure is counted in."),
                    Field.number("target", "Target", "What the figure was to be; of two bounds the better one."),
                    Field.number("lowest_acceptable", "Lowest acceptable", "Of two bounds the one just acceptable."),
                    Field.words("rating", "How it did", "How the figure was rated by the council's rule."),
                    Field.words("good_is", "Good is", "Which direction is good."),
                    Field.words("source", "Source", "Where the figure comes from.")));

    private final Measures measures;
    private final Performances performances;
    private final SignOffs signOffs;

    MeasuresForAll(Measures measures, Performances performances, SignOffs signOffs) {
        this.measures = measures;
        this.performances = performances;
        this.signOffs = signOffs;
    }

    @Override
    public Shelf shelf() {
        return SHELF;
    }

    @Override
    public String kind() {
        return Measures.KIND;
    }

    @Override
    public List<Offer> offers(String council) {
        var all = measures.of(council);
        var approved = signOffs.approved(all);
        var found = performances.own(council, all, null);
        return all.stream()
                .map(one -> offer(one, found.get(one.ref()), approved))
                .toList();
    }

    @Override
    public Optional<Offer> offer(String council, String ref) {
        var one = measures.all(List.of(ref)).values();
        var approved = signOffs.approved(one);
        var found = performances.own(council, one, null);
        return one.stream()
                .map(measure -> offer(measure, found.get(ref), approved))
                .findFirst();
    }

    private static Offer offer(
            Measure measure,
            @org.jspecify.annotations.Nullable Performance performance,
            BiPredicate<Measure, Period> approved) {
        if (measure.sheet().calculated()) {
            return Offer.held(
                    measure.ref(),
                    measure.title(),
                    "It is worked out from other measures, whose figures nobody approves together.");
        }
        if (performance == null || !OpenMeasure.any(performance.course().points())) {
            return Offer.held(measure.ref(), measure.title(), "There is no figure yet.");
        }
        boolean signed = !measure.people().approval().isEmpty();
        if (!OpenMeasure.any(approved(measure, performance.course().points(), approved))) {
            return Offer.held(
                    measure.ref(),
                    measure.title(),
                    signed ? "None of its figures is approved yet." : "All of its figures are provisional.");
        }
        return new Offer(measure.ref(), measure.title(), "", signed);
    }

    /** Of a measure that is signed off what is signed, of any other what is not provisional, to the last figure. */
    private static List<Point> approved(Measure measure, List<Point> points, BiPredicate<Measure, Period> approved) {
        boolean signed = !measure.people().approval().isEmpty();
        var left = points.stream()
                .filter(point -> signed ? approved.test(measure, point.period()) : point.firm())
                .toList();
        int last = left.size();
        while (last > 0 && !left.get(last - 1).present()) {
            last--;
        }
        return left.subList(0, last);
    }

    /** Whether there are figures after the last one that is approved. */
    private static boolean waits(List<Point> all, List<Point> approved) {
        var last = approved.isEmpty() ? null : approved.getLast().period().end();
        return all.stream()
                .filter(Point::present)
                .anyMatch(point -> last == null || point.period().end().isAfter(last));
    }

    @Override
    public Map<String, PublicThing> drafts(String council, Collection<String> refs, SmallNumbers rule) {
        var asked = measures.all(refs).values();
        var approved = signOffs.approved(List.copyOf(asked));
        Map<String, PublicThing> found = new LinkedHashMap<>();
        for (var measure : asked) {
            var performance = performances.of(measure, null, null);
            var whole = approved(measure, performance.course().points(), approved);
            Map<String, List<Point>> parts = new HashMap<>();
            performances.parts(measure, performance.course().about(), null).forEach((name, course) -> {
                // parts of two things at once would give away what is hidden in the parts of one
                if (!name.contains(";")) {
                    parts.put(name, approved(measure, course.points(), approved));
                }
            });
            var figures = new Redaction(measure.sheet(), rule.tagged(measure.tags())).of(whole, parts);
            found.put(
                    measure.ref(),
                    new OpenMeasure(measure, figures, waits(performance.course().points(), whole)).thing());
        }
        return found;
    }
}
