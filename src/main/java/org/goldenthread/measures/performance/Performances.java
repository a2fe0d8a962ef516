package org.goldenthread.measures.performance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Remembered;
import org.goldenthread.measures.calculation.Calculated;
import org.goldenthread.measures.control.Chart;
import org.goldenthread.measures.control.Charts;
import org.goldenthread.measures.control.Unsuited;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.phases.Phase;
import org.goldenthread.measures.phases.Phases;
import org.goldenthread.measures.rules.Applied;
import org.goldenthread.measures.rules.CouncilRule;
import org.goldenthread.measures.rules.RuleBook;
import org.goldenthread.measures.rules.Rules;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how measures are doing. */
@Component
@Transactional(readOnly = true)
public class Performances {
    /** Twelve periods at a glance, and the one that is awaited. */
    private static final int AT_A_GLANCE = 13;

    private final Grids grids;
    private final Calculated calculated;
    private final Subjects subjects;
    private final Rules rules;
    private final Phases phases;
    private final Clock clock;
    private final Remembered<Stamp, Performance> remembered = new Remembered<>(3_000);

    private final Remembered<From, Performance> courses = new Remembered<>(500);

    /** What the whole course of a measure follows from. */
    private record From(
            Measure measure,
            Course.About about,
            Sheets sheets,
            List<CouncilRule> rules,
            Map<String, List<Phase>> phases,
            LocalDate day) {}

    /** What all measures of a council are judged by, and where somebody began a phase of one's chart. */
    private record Ground(RuleBook book, Map<String, List<Phase>> phases) {}

    Performances(Grids grids, Calculated calculated, Subjects subjects, Rules rules, Phases phases, Clock clock) {
        this.grids = grids;
        this.calculated = calculated;
        this.subjects = subjects;
        this.rules = rules;
        this.phases = phases;
        this.clock = clock;
    }

    /** What a performance follows from; the day is the one on which figures become due. */
    private record Stamp(long beat, long definition, int version, int rules, LocalDate day, List<Phase> phases) {}

    /** How the council itself does in each of these measures, at a glance; also those without any figure. */
    public Map<String, Performance> own(String council, Collection<Measure> measures, @Nullable Instant known) {
        Map<String, Performance> found = new LinkedHashMap<>();
        var own = subjects.ownIfAny(council);
        var book = rules.book(council);
        var begun = phases.of(measures);
        if (known != null) {
            var sheets = calculated.of(measures, known);
            measures.forEach(
                    one -> found.put(one.ref(), at(one, sheets.get(one.ref()), own, known, new Ground(book, begun))));
            return found;
        }
        var ground = new Ground(book, begun);
        var beats = grids.beats(measures.stream().map(Measure::ref).toList());
        List<Measure> forgotten = new ArrayList<>();
        for (var measure : measures) {
            var performance = feeds(measure) ? null : remembered.find(measure.ref(), stamp(measure, beats, ground));
            found.put(measure.ref(), performance);
            if (performance == null) {
                forgotten.add(measure);
            }
        }
        var sheets = calculated.of(forgotten, null);
        for (var measure : forgotten) {
            var performance = at(measure, sheets.get(measure.ref()), own, null, ground);
            remembered.keep(measure.ref(), stamp(measure, beats, ground), performance);
            found.put(measure.ref(), performance);
        }
        return found;
    }

    /** Whether other measures feed it, whose ledgers have beats of their own. */
    private static boolean feeds(Measure measure) {
        return measure.definitions().stream().anyMatch(one -> one.sheet().calculated());
    }

    private Stamp stamp(Measure measure, Map<String, Long> beats, Ground ground) {
        return new Stamp(
                beats.getOrDefault(measure.ref(), 0L),
                measure.definitions().getLast().id(),
                measure.thing().version(),
                ground.book().versions().size(),
                LocalDate.now(clock),
                ground.phases().getOrDefault(measure.ref(), List.of()));
    }

    /** The latest period of each part that the council's own figures are broken down by, by measure and part. */
    public Map<String, Map<String, Point>> parts(Collection<Measure> measures) {
        Map<String, Map<String, Point>> found = new LinkedHashMap<>();
        var own = measures.isEmpty()
                ? Optional.<Subject>empty()
                : subjects.ownIfAny(measures.iterator().next().council());
        if (own.isEmpty()) {
            return found;
        }
        var words = subjects.breakdowns(measures.iterator().next().council());
        var book = rules.book(measures.iterator().next().council());
        var sheets = calculated.of(measures, null);
        for (var measure : measures) {
            var known = sheets.get(measure.ref());
            if (known != null) {
                found.put(measure.ref(), parts(measure, known, own.get(), words, book));
            }
        }
        return found;
    }

    private Map<String, Point> parts(
            Measure measure, Sheets sheets, Subject own, Map<Integer, String> words, RuleBook book) {
        Map<String, Point> found = new LinkedHashMap<>();
        var length = usual(measure, sheets, own);
        var grid = sheets.grid(Series.values(measure.ref(), length));
        for (int row = 0; row < grid.rows(); row++) {
            int part = grid.breakdown(row);
            if (grid.subject(row) == own.id() && part > 0) {
                maker(measure, sheets, book, null)
                        .make(new Course.About(own, part, length), null, 1)
                        .latest()
                        .ifPresent(point -> found.put(words.getOrDefault(part, "a part"), point));
            }
        }
        return found;
    }

    /** The course at a glance of each part that a subject's figures are broken down by, by what it is called. */
    public Map<String, Course> parts(Measure measure, Course.About whole, @Nullable Instant known) {
        Map<String, Course> found = new TreeMap<>();
        var sheets = calculated.of(List.of(measure), known).get(measure.ref());
        if (sheets == null) {
            return found;
        }
        var words = subjects.breakdowns(measure.council());
        var maker = maker(measure, sheets, rules.book(measure.council()), known);
        var grid = sheets.grid(Series.values(measure.ref(), whole.length()));
        for (int row = 0; row < grid.rows(); row++) {
            int part = grid.breakdown(row);
            if (grid.subject(row) == whole.subject().id() && part > 0) {
                var about = new Course.About(whole.subject(), part, whole.length());
                found.put(words.getOrDefault(part, "Part " + part), maker.make(about, known, AT_A_GLANCE));
            }
        }
        return found;
    }

    private Performance at(
            Measure measure, @Nullable Sheets sheets, Optional<Subject> own, @Nullable Instant known, Ground ground) {
        if (sheets == null || own.isEmpty()) {
            var nobody = own.orElseGet(() -> new Subject(0, "-", measure.council(), Subject.Sort.COUNCIL, null, true));
            var about = new Course.About(nobody, 0, measure.sheet().collection().collected());
            return nothing(Course.empty(measure, about, known));
        }
        var about = new Course.About(own.get(), 0, usual(measure, sheets, own.get()));
        return of(maker(measure, sheets, ground.book(), known).make(about, known, AT_A_GLANCE), sheets, ground);
    }

    private CourseMaker maker(Measure measure, Sheets sheets, RuleBook book, @Nullable Instant known) {
        return new CourseMaker(measure, sheets, book, day(known));
    }

    /** What was awaited then, and not what has become due since. */
    private LocalDate day(@Nullable Instant known) {
        return known == null
                ? LocalDate.now(clock)
                : known.minusSeconds(1).atZone(clock.getZone()).toLocalDate();
    }

    /** The length of period that is shown first: as collected, else the shortest that the subject has figures for. */
    private static Length usual(Measure measure, Sheets sheets, Subject subject) {
        var collected = measure.sheet().collection().collected();
        var has = sheets.lengths().stream()
                .filter(length ->
                        sheets.grid(Series.values(measure.ref(), length)).row(subject.id()) >= 0)
                .toList();
        return has.isEmpty() || has.contains(collected) ? collected : has.getFirst();
    }

    /** The lengths of period that a measure has figures for, the shortest first. */
    public List<Length> lengths(Measure measure) {
        var sheets = calculated.of(List.of(measure), null).get(measure.ref());
        return sheets == null ? List.of() : sheets.lengths();
    }

    /** The numbers of those whom a measure has figures about, at a length of period. */
    public Set<Integer> subjects(Measure measure, Length length) {
        var grid = calculated.grid(measure, length, null);
        Set<Integer> found = new HashSet<>();
        for (int row = 0; row < grid.rows(); row++) {
            found.add(grid.subject(row));
        }
        return found;
    }

    /** The whole course of a measure. @param about absent for the council itself by its usual periods */
    public Performance of(Measure measure, Course.@Nullable About about, @Nullable Instant known) {
        var ground = new Ground(rules.book(measure.council()), phases.of(List.of(measure)));
        var sheets = calculated.of(List.of(measure), known).get(measure.ref());
        var own = subjects.ownIfAny(measure.council());
        if (sheets == null || about == null && own.isEmpty()) {
            return at(measure, null, own, known, ground);
        }
        var whose = about != null
                ? about
                : new Course.About(own.orElseThrow(), 0, usual(measure, sheets, own.orElseThrow()));
        return known == null
                ? courses.of(
                        measure.ref() + whose,
                        new From(
                                measure,
                                whose,
                                sheets,
                                ground.book().versions(),
                                ground.phases(),
                                LocalDate.now(clock)),
                        () -> whole(measure, whose, sheets, null, ground))
                : whole(measure, whose, sheets, known, ground);
    }

    private Performance whole(
            Measure measure, Course.About whose, Sheets sheets, @Nullable Instant known, Ground ground) {
        return of(maker(measure, sheets, ground.book(), known).make(whose, known, Integer.MAX_VALUE), sheets, ground);
    }

    /** The rule that a measure's figure for a period is judged by. */
    public Applied rule(Measure measure, Period period, @Nullable Instant known) {
        return rules.of(measure, period.start(), known);
    }

    private static Performance nothing(Course course) {
        return new Performance(course, -1, Movements.NONE, YearEnd.UNKNOWN, UNCHARTED, null);
    }

    private Performance of(Course course, Sheets sheets, Ground ground) {
        int place = course.latestPlace();
        if (place < 0) {
            return nothing(course);
        }
        var sheet = course.measure().sheet();
        var movement = Movements.at(course, course.periods().get(place));
        var target = course.latest().map(point -> point.aims().target()).orElse(null);
        var chart = Charts.of(
                sheet.polarity(),
                course.values(),
                target,
                Rebases.setup(
                        course, ground.phases().getOrDefault(course.measure().ref(), List.of())));
        var end = new YearEnds(course.measure(), sheets, ground.book()).of(course, course.known());
        return new Performance(course, place, movement, end, chart, Baselines.of(course, place, sheets));
    }

    private static final Chart UNCHARTED =
            new Chart(Unsuited.TOO_FEW, List.of(), List.of(), org.goldenthread.measures.control.Assurance.NO_TARGET);
}
