package org.goldenthread.governance.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.obligations.Obligation;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the planning timetable: steps of each plan, its adoption, and the report that follows from it. */
@Component
@Transactional
public class PlanningTimetable {
    private static final int MOST = 30;
    private final CycleStore store;
    private final Obligations obligations;
    private final Bodies bodies;
    private final Things things;
    private final Clock clock;

    PlanningTimetable(CycleStore store, Obligations obligations, Bodies bodies, Things things, Clock clock) {
        this.store = store;
        this.obligations = obligations;
        this.bodies = bodies;
        this.things = things;
        this.clock = clock;
    }

    /** Writes down the year of a plan: a new one, or one anew; steps that are done stay done by their titles. */
    public Checked<Cycle> write(Cycle wanted) {
        var problems = check(wanted);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        long id = wanted.id();
        if (id == 0) {
            id = store.insert(wanted);
        } else if (store.update(wanted) == 0) {
            return Checked.refused("", "Somebody else changed it in the meantime; look at it and write it again");
        }
        store.clear(id);
        for (var step : wanted.steps()) {
            store.insertStep(id, wanted.council(), step);
        }
        return Checked.accepted(get(id));
    }

    private List<Problem> check(Cycle wanted) {
        var problems = new ArrayList<Problem>();
        var name = wanted.what().name();
        if (name.isBlank() || name.length() > 200) {
            problems.add(new Problem("name", "Enter what the plan is called, up to 200 characters"));
        } else if (store.taken(wanted)) {
            problems.add(new Problem("year", name + " has its timetable of this year already"));
        }
        if (wanted.what().year() < 1990 || wanted.what().year() > 2200) {
            problems.add(new Problem("year", "Enter the year in which its financial year begins, such as 2031"));
        }
        if (wanted.report().months() < 1 || wanted.report().months() > 24) {
            problems.add(new Problem("months", "From 1 to 24 months"));
        }
        var body = wanted.report().body();
        if (body != null
                && bodies.find(body)
                        .filter(one -> one.council().equals(wanted.council()))
                        .isEmpty()) {
            problems.add(new Problem("body", "Choose a body of this council"));
        }
        var plan = wanted.what().plan();
        if (plan != null
                && things.find(plan)
                        .filter(one -> one.council().equals(wanted.council()))
                        .isEmpty()) {
            problems.add(new Problem("plan", "There is nothing with the reference " + plan));
        }
        if (wanted.steps().isEmpty() || wanted.steps().size() > MOST) {
            problems.add(new Problem("steps", "Write from one to " + MOST + " steps, each with its day"));
        }
        if (wanted.steps().stream().anyMatch(one -> one.title().length() > 200)) {
            problems.add(new Problem("steps", "A step has up to 200 characters"));
        }
        return problems;
    }

    /** A step was taken; where the plan was adopted by it, its report on progress is owed from then on. */
    public Checked<Cycle> done(long id, long step, LocalDate day) {
        var cycle = get(id);
        var found = cycle.steps().stream().filter(one -> one.id() == step).findFirst();
        if (found.isEmpty()) {
            return Checked.refused("", "The timetable was written anew in the meantime");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return Checked.refused("day", "That day lies ahead");
        }
        store.done(step, day);
        return found.get().adopts() ? adopt(cycle, day) : Checked.accepted(get(id));
    }

    /** Adopts the plan on the day on which the step was done that adopts it, where it was. */
    public Checked<Cycle> done(Cycle cycle) {
        return cycle.steps().stream()
                .filter(one -> one.adopts() && one.done() != null)
                .findFirst()
                .map(one -> done(cycle.id(), one.id(), java.util.Objects.requireNonNull(one.done())))
                .orElseGet(() -> Checked.accepted(cycle));
    }

    private Checked<Cycle> adopt(Cycle cycle, LocalDate day) {
        var report = cycle.report();
        if (report.body() == null || cycle.obligation() != null) {
            store.adopted(cycle.id(), day, cycle.obligation());
            return Checked.accepted(get(cycle.id()));
        }
        var owed = new Obligation(
                0,
                0,
                cycle.council(),
                report.body(),
                report.post(),
                new Obligation.Subject(
                        cycle.what().words(), "progress", cycle.what().plan()),
                new Obligation.Rhythm(1, Obligation.Rhythm.Unit.ONCE, day.plusMonths(report.months()), null));
        return obligations.add(owed).then(made -> {
            store.adopted(cycle.id(), day, made.id());
            return Checked.accepted(get(cycle.id()));
        });
    }

    /** Begins the timetable of the next year with the same steps a year later. */
    public Checked<Cycle> next(long id) {
        return write(get(id).nextYear());
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Cycle get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("this timetable"));
    }

    /** All plans of a council in all years, the latest year first. */
    @Transactional(readOnly = true)
    public List<Cycle> all(String council) {
        return store.all(council);
    }
}
