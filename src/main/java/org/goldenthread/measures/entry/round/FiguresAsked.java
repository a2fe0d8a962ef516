package org.goldenthread.measures.entry.round;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.sheet.web.Days;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Reporting;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures whose periods end within the period of a round. */
@Component
class FiguresAsked implements Reporting {
    private static final State NOTHING = new State("No data", Tone.NONE);
    private final Due due;
    private final Performances performances;
    private final Ledger ledger;
    private final Sort sort;
    private final Clock clock;

    FiguresAsked(Due due, Performances performances, Ledger ledger, Clock clock) {
        this.due = due;
        this.performances = performances;
        this.ledger = ledger;
        this.clock = clock;
        this.sort = new Sort("figure", "figure", "figures", "Figures to enter", 10);
    }

    @Override
    public Sort sort() {
        return sort;
    }

    @Override
    public List<Line> lines(String council, Period period) {
        return due.endingIn(council, due.entered(council), period).stream()
                .map(FiguresAsked::line)
                .toList();
    }

    private static Line line(Slot slot) {
        var aspect = slot.aspect().words();
        var measure = slot.measure();
        return new Line(
                slot.key().toString(),
                new Duty.What(
                        measure.ref(),
                        measure.title(),
                        slot.period().words() + (aspect.isEmpty() ? "" : ", " + aspect),
                        "/measures/" + measure.ref()),
                measure.enteredBy(),
                measure.thing().service());
    }

    @Override
    public Map<String, Told> told(String council, Question question, Collection<String> keys) {
        var wanted = Set.copyOf(keys);
        var refs = wanted.stream()
                .map(Slot.Key::of)
                .filter(Objects::nonNull)
                .map(Slot.Key::measure)
                .collect(Collectors.toSet());
        var measures = due.entered(council).stream()
                .filter(one -> refs.contains(one.ref()))
                .toList();
        var before = inTime(council, measures, question);
        var courses = performances.own(council, measures, null);
        Map<String, Told> found = new LinkedHashMap<>();
        for (var slot : due.endingIn(council, measures, question.period())) {
            var key = slot.key().toString();
            if (wanted.contains(key)) {
                var day = slot.open() || before.contains(key) ? null : since(slot, question.due());
                found.put(key, told(slot, day, courses.get(slot.measure().ref())));
            }
        }
        return found;
    }

    /** What had come in by the due day; while that is to come, whatever has. */
    private Set<String> inTime(String council, List<Measure> measures, Question question) {
        var known = LocalDate.now(clock).isAfter(question.due()) ? Days.endOf(question.due()) : null;
        return due.endingIn(council, measures, question.period(), known).stream()
                .filter(slot -> !slot.open())
                .map(slot -> slot.key().toString())
                .collect(Collectors.toSet());
    }

    /** The day on which a late figure came in first. */
    private LocalDate since(Slot slot, LocalDate due) {
        return ledger
                .history(
                        slot.series(Figure.VALUE),
                        slot.aspect().subject(),
                        slot.aspect().breakdown(),
                        slot.start())
                .stream()
                .map(word -> word.batch().recorded().atZone(clock.getZone()).toLocalDate())
                .filter(day -> day.isAfter(due))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.now(clock));
    }

    private static Told told(Slot slot, @Nullable LocalDate day, @Nullable Performance performance) {
        boolean whole = slot.aspect().breakdown() == 0 && slot.aspect().words().isEmpty();
        var point = performance == null || !whole
                ? null
                : performance.course().at(slot.period()).orElse(null);
        var value = point == null ? null : point.value();
        return new Told(!slot.open(), day, state(slot, point), words(slot, value), value, better(slot));
    }

    private static State state(Slot slot, @Nullable Point point) {
        if (point != null) {
            return new State(point.verdict().words(), point.verdict().tone());
        }
        return slot.open() ? NOTHING : new State("Received", Tone.NONE);
    }

    private static String words(Slot slot, @Nullable BigDecimal value) {
        var given = slot.given();
        return value != null ? Printed.of(slot.sheet(), value) : given == null || given.present() ? "" : given.words();
    }

    private static int better(Slot slot) {
        return switch (slot.sheet().polarity()) {
            case Polarity.High high -> 1;
            case Polarity.Low low -> -1;
            case Polarity.Within within -> 0;
            case Polarity.None none -> 0;
        };
    }
}
