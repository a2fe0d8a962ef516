package org.goldenthread.measures.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is due: which figures have not come in, by when they were asked for, and from whom. */
@Component
@Transactional
public class Due {
    private final Measures measures;
    private final Grids grids;
    private final Subjects subjects;
    private final Clock clock;

    Due(Measures measures, Grids grids, Subjects subjects, Clock clock) {
        this.measures = measures;
        this.grids = grids;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Every figure of a council that is open, the longest overdue first. */
    @Transactional(readOnly = true)
    public List<Slot> of(String council) {
        return open(council, entered(council));
    }

    /** Those that holders of these posts are to enter. */
    @Transactional(readOnly = true)
    public List<Slot> from(String council, Set<String> posts) {
        return open(council, enteredBy(council, posts));
    }

    /** The measures whose figures are entered by hand. */
    @Transactional(readOnly = true)
    public List<Measure> entered(String council) {
        return measures.of(council).stream()
                .filter(one -> !one.sheet().calculated())
                .toList();
    }

    /** The measures whose figures holders of these posts enter. */
    @Transactional(readOnly = true)
    public List<Measure> enteredBy(String council, Set<String> posts) {
        return entered(council).stream()
                .filter(one -> one.enteredBy() != null && posts.contains(one.enteredBy()))
                .toList();
    }

    private List<Slot> open(String council, List<Measure> asked) {
        var facts = facts(council, asked);
        var today = LocalDate.now(clock);
        List<Slot> found = new ArrayList<>();
        for (var measure : asked) {
            for (var aspect : facts.aspects(measure)) {
                for (var period : facts.expected(measure, aspect, today).open()) {
                    found.add(new Slot(measure, aspect, period, null));
                }
            }
        }
        found.sort(Comparator.comparing(Slot::due));
        return found;
    }

    /** What is open of these measures, and the latest period that is over of every row that has nothing open. */
    @Transactional(readOnly = true)
    public List<Slot> round(String council, Collection<Measure> asked) {
        var facts = facts(council, asked);
        var today = LocalDate.now(clock);
        List<Slot> found = new ArrayList<>();
        for (var measure : asked) {
            for (var aspect : facts.aspects(measure)) {
                var expected = facts.expected(measure, aspect, today);
                expected.open().forEach(period -> found.add(new Slot(measure, aspect, period, null)));
                var last = facts.slot(measure, aspect, expected.rhythm().lastEnded(today));
                if (!last.open()) {
                    found.add(last);
                }
            }
        }
        return found;
    }

    /** Every figure asked for whose period ends within a year or quarter and is over, come in or not. */
    @Transactional(readOnly = true)
    public List<Slot> endingIn(String council, Collection<Measure> asked, Period whole) {
        return endingIn(council, asked, whole, null);
    }

    /** The same with what had come in at a moment. @param known absent for now */
    @Transactional(readOnly = true)
    public List<Slot> endingIn(String council, Collection<Measure> asked, Period whole, @Nullable Instant known) {
        var facts = facts(council, asked, known);
        var today = LocalDate.now(clock);
        List<Slot> found = new ArrayList<>();
        for (var measure : asked) {
            for (var aspect : facts.aspects(measure)) {
                for (var period : facts.expected(measure, aspect, today).endingIn(whole)) {
                    found.add(facts.slot(measure, aspect, period));
                }
            }
        }
        return found;
    }

    /** The slots of the period that runs and of so many before it, of every row of these measures. */
    @Transactional(readOnly = true)
    public List<Slot> lately(String council, Collection<Measure> asked, int periods) {
        var facts = facts(council, asked);
        List<Slot> found = new ArrayList<>();
        for (var measure : asked) {
            for (var aspect : facts.aspects(measure)) {
                var running = facts.rhythm(measure).holding(LocalDate.now(clock));
                for (int before = 0; before <= periods; before++) {
                    found.add(facts.slot(measure, aspect, running.shift(-before)));
                }
            }
        }
        return found;
    }

    /** The slot that a key names; empty where its measure has no such row or period, or takes no figures by hand. */
    @Transactional(readOnly = true)
    public Optional<Slot> slot(Slot.Key key) {
        var measure = measures.get(key.measure());
        var period = new Period(key.start(), key.length().months(), key.length().days());
        var facts = facts(measure.council(), List.of(measure));
        boolean fits = !measure.sheet().calculated()
                && Facts.length(measure).equals(key.length())
                && facts.rhythm(measure).has(period);
        return facts.aspects(measure).stream()
                .filter(one -> fits && one.subject() == key.subject() && one.breakdown() == key.breakdown())
                .findFirst()
                .map(aspect -> facts.slot(measure, aspect, period));
    }

    private Facts facts(String council, Collection<Measure> asked) {
        return facts(council, asked, null);
    }

    private Facts facts(String council, Collection<Measure> asked, @Nullable Instant known) {
        int own = subjects.ownIfAny(council).map(Subject::id).orElse(0);
        var sheets = grids.of(asked.stream().map(Measure::ref).toList(), known);
        return new Facts(sheets, subjects.byId(council), subjects.breakdowns(council), own);
    }
}
