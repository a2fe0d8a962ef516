package org.goldenthread.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.NotHere;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what happens to remits: they pass from one workstream to another, overlap, or have no home. */
@Component
@Transactional
public class Remits {
    private final RemitStore store;
    private final PlanStore plans;
    private final PlanStates states;
    private final Clock clock;

    Remits(RemitStore store, PlanStore plans, PlanStates states, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.states = states;
        this.clock = clock;
    }

    /** Why and when answers changed, and who agreed to it. */
    public record Why(String reason, @Nullable LocalDate happened, String agreedBy) {
        /** What is missing for the record. */
        public List<Problem> problems(LocalDate today) {
            var problems = new java.util.ArrayList<Problem>();
            if (reason.strip().length() < 3 || reason.length() > 1000) {
                problems.add(new Problem("reason", "Say why the answer changes; it is kept with the old answer"));
            }
            if (happened == null) {
                problems.add(new Problem("happened", "Enter the day from which this holds, such as 2026-04-01"));
            } else if (happened.isAfter(today.plusYears(5)) || happened.getYear() < 1990) {
                problems.add(new Problem("happened", "This day cannot be right"));
            }
            return problems;
        }
    }

    /**
     * A remit that passed, whole or in part, from one workstream to another; one of them may be absent.
     *
     * @param remit in words, where it is no priority of the plan
     * @param was what the workstream it came from had
     * @param role what the workstream it went to has now
     */
    public record Transfer(
            long id,
            @Nullable String priority,
            String remit,
            @Nullable String from,
            Mark was,
            @Nullable String to,
            Mark role,
            Why why) {}

    /** A remit that nobody has yet, or had not until it found a home. */
    public record Orphan(
            long id,
            String title,
            String note,
            @Nullable LocalDate raised,
            @Nullable String home,
            @Nullable LocalDate housed) {}

    /**
     * Something that several workstreams are busy with.
     *
     * @param priority the joint remit it is about; absent outside the matrix
     * @param sides the workstreams, at least two
     * @param lead which of them leads, once that is agreed
     * @param mechanism how they work together
     * @param state "open", "agreed" or "ended"
     */
    public record Overlap(
            long id,
            String title,
            @Nullable String priority,
            List<String> sides,
            @Nullable String lead,
            String mechanism,
            String state,
            @Nullable LocalDate agreed,
            String agreedBy) {}

    /** One page of a plan's transfers, the newest first, starting below the number given. */
    @Transactional(readOnly = true)
    public List<Transfer> transfers(String plan, long before, int most) {
        return store.transfers(plan, "", before, most);
    }

    /** What happened to the remit of one priority, the newest first. */
    @Transactional(readOnly = true)
    public List<Transfer> transfersOf(Priority priority) {
        return store.transfers(priority.plan(), priority.ref(), Long.MAX_VALUE, 200);
    }

    @Transactional(readOnly = true)
    public long countTransfers(String plan) {
        return store.countTransfers(plan);
    }

    /** Those without a home first. */
    @Transactional(readOnly = true)
    public List<Orphan> orphans(String plan) {
        return store.orphans(plan);
    }

    public Checked<String> raiseOrphan(String plan, String title, String note) {
        if (title.strip().length() < 3 || title.length() > 300) {
            return Checked.refused("title", "Name the remit, in 3 to 300 characters");
        }
        var orphan = new Orphan(0, title.strip(), note.strip(), LocalDate.now(clock), null, null);
        store.addOrphan(plan, council(plan), orphan);
        return Checked.accepted(orphan.title());
    }

    /** A remit without a home is given to a workstream; that is kept as a transfer from nobody. */
    public Checked<String> houseOrphan(String plan, long id, String home, Why why) {
        var problems = why.problems(LocalDate.now(clock));
        var orphan = store.orphans(plan).stream().filter(one -> one.id() == id).findFirst();
        if (orphan.isEmpty() || orphan.get().home() != null) {
            return Checked.refused("", "This remit has found a home in the meantime");
        }
        if (home.isBlank()) {
            problems.add(new Problem("home", "Choose the workstream that takes it"));
        }
        if (!problems.isEmpty() || why.happened() == null) {
            return Checked.refused(problems);
        }
        store.houseOrphan(plan, id, home, why.happened());
        var title = orphan.get().title();
        store.addTransfer(plan, council(plan), new Transfer(0, null, title, null, Mark.NONE, home, Mark.PRIMARY, why));
        return Checked.accepted(title);
    }

    @Transactional(readOnly = true)
    public List<Overlap> overlaps(String plan) {
        return store.overlaps(plan);
    }

    @Transactional(readOnly = true)
    public Optional<Overlap> overlap(String plan, long id) {
        return store.findOverlap(plan, id);
    }

    /** Enters an overlap (number 0) or writes it anew. A lead settles it when the day of the agreement is known. */
    public Checked<Overlap> settleOverlap(String plan, Overlap overlap) {
        var problems = check(overlap);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var id = overlap.id();
        if (id == 0) {
            id = store.putOverlap(plan, council(plan), overlap);
        } else if (store.changeOverlap(plan, overlap) == 0) {
            throw new NotHere("overlap " + id);
        }
        store.clearSides(id);
        for (var side : Set.copyOf(overlap.sides())) {
            store.addSide(plan, council(plan), id, side);
        }
        if (overlap.priority() != null) {
            states.settle(overlap.priority());
        }
        return Checked.accepted(overlap);
    }

    private static List<Problem> check(Overlap overlap) {
        var problems = new java.util.ArrayList<Problem>();
        if (overlap.title().strip().length() < 3 || overlap.title().length() > 300) {
            problems.add(new Problem("title", "Say what overlaps, in 3 to 300 characters"));
        }
        if (Set.copyOf(overlap.sides()).size() < 2) {
            problems.add(new Problem("sides", "Choose at least two workstreams that overlap"));
        }
        if (overlap.lead() != null && !overlap.sides().contains(overlap.lead())) {
            problems.add(new Problem("lead", "The lead must be one of the workstreams that overlap"));
        }
        if (overlap.state().equals("agreed") && (overlap.lead() == null || overlap.agreed() == null)) {
            problems.add(new Problem("agreed", "An agreement has a lead and a day on which it was made"));
        }
        return problems;
    }

    private String council(String plan) {
        return plans.find(plan).orElseThrow(() -> new NotHere(plan)).council();
    }
}
