package org.goldenthread.measures.performance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.measures.trend.Basis;
import org.goldenthread.measures.trend.Direction;
import org.goldenthread.measures.trend.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how measures are doing. */
@Component
@Transactional(readOnly = true)
public class Performances {
    /** Enough for twelve periods at a glance and a year before them. */
    private static final int AT_A_GLANCE = 25;

    private final Grids grids;
    private final Subjects subjects;
    private final Judges judges;
    private final Clock clock;

    Performances(Grids grids, Subjects subjects, Judges judges, Clock clock) {
        this.grids = grids;
        this.subjects = subjects;
        this.judges = judges;
        this.clock = clock;
    }

    /** How the council itself does in each of these measures, at a glance; also those without any figure. */
    public Map<String, Performance> own(String council, Collection<Measure> measures, @Nullable Instant known) {
        var own = subjects.ownIfAny(council);
        var sheets = grids.of(measures.stream().map(Measure::ref).toList(), known);
        Map<String, Performance> found = new LinkedHashMap<>();
        for (var measure : measures) {
            found.put(measure.ref(), at(measure, sheets.get(measure.ref()), own, known));
        }
        return found;
    }

    private Performance at(
            Measure measure, @Nullable Sheets sheets, Optional<Subject> own, @Nullable Instant known) {
        if (sheets == null || own.isEmpty()) {
            var nobody = own.orElseGet(
                    () -> new Subject(0, "-", measure.council(), Subject.Sort.COUNCIL, null, true));
            var about = new Course.About(nobody, 0, measure.sheet().collection().collected());
            return of(new Course(measure, about, known, List.of()));
        }
        var about = new Course.About(own.get(), 0, usual(measure, sheets, own.get()));
        return of(maker(measure, sheets).make(about, known, AT_A_GLANCE));
    }

    private CourseMaker maker(Measure measure, Sheets sheets) {
        return new CourseMaker(measure, sheets, judges, LocalDate.now(clock));
    }

    /** The length of period that is shown first: as collected, else the shortest that the subject has figures for. */
    private static Length usual(Measure measure, Sheets sheets, Subject subject) {
        var collected = measure.sheet().collection().collected();
        var has = sheets.lengths().stream()
                .filter(length -> sheets.grid(org.goldenthread.measures.ledger.Series.values(measure.ref(), length))
                                .row(subject.id())
                        >= 0)
                .toList();
        return has.isEmpty() || has.contains(collected) ? collected : has.getFirst();
    }

    /** The lengths of period that a measure has figures for, the shortest first. */
    public List<Length> lengths(Measure measure) {
        return grids.lengths(measure.ref());
    }

    /** The whole course of a measure. @param about absent for the council itself by its usual periods */
    public Performance of(Measure measure, Course.@Nullable About about, @Nullable Instant known) {
        var sheets = grids.of(List.of(measure.ref()), known).get(measure.ref());
        if (sheets == null || about == null) {
            var own = subjects.ownIfAny(measure.council());
            if (sheets == null || own.isEmpty()) {
                return at(measure, null, own, known);
            }
            var usual = new Course.About(own.get(), 0, usual(measure, sheets, own.get()));
            return of(maker(measure, sheets).make(usual, known, Integer.MAX_VALUE));
        }
        return of(maker(measure, sheets).make(about, known, Integer.MAX_VALUE));
    }

    private static Performance of(Course course) {
        var latest = course.latest();
        int place = latest.map(point -> course.place(point.period())).orElse(-1);
        var judging = course.measure().sheet().judging();
        var basis = judging.yearToYear() ? Basis.YEAR_TO_YEAR : Basis.ONGOING;
        var through = new org.goldenthread.measures.trend.Course(
                course.measure().polarity(),
                course.points().isEmpty() ? Line.of(new long[0], 0) : course.values(),
                course.points().stream().map(Point::period).toList());
        var movement = place < 0
                ? UNMOVED
                : new Performance.Movement(
                        through.shortTrend(place, basis),
                        through.longTrend(place, basis, judging.longPeriods()),
                        through.run(place));
        return new Performance(course, place, movement, YearEnd.UNKNOWN);
    }

    private static final Performance.Movement UNMOVED = new Performance.Movement(
            new org.goldenthread.measures.trend.Change(Direction.NOT_KNOWN, null, null, "There is no figure yet."),
            new org.goldenthread.measures.trend.Change(Direction.NOT_KNOWN, null, null, "There is no figure yet."),
            new Run(Direction.NOT_KNOWN, 0, ""));
}
