package org.goldenthread.delivery.gates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.gates.GateStore.Reached;
import org.goldenthread.delivery.gates.GateStore.Wanted;
import org.goldenthread.delivery.gates.StageGate.Outcome;
import org.goldenthread.delivery.gates.StageGate.Planned;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the gates of undertakings. */
@Component
@Transactional
class StageGates {
    private static final int MOST = 99;
    private final GateStore store;
    private final Clock clock;

    StageGates(GateStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Checked<StageGate> add(String ref, String council, Planned planned) {
        var problems = check(planned);
        if (store.count(new Wanted(council, ref, "", today())) >= MOST) {
            problems.add(new Problem("name", "An undertaking has up to " + MOST + " gates"));
        }
        return problems.isEmpty()
                ? Checked.accepted(get(store.insert(ref, council, planned)))
                : Checked.refused(problems);
    }

    /** Writes anew what has to be shown when, on the version that was before the writer's eyes. */
    Checked<StageGate> plan(long id, int version, Planned planned) {
        var one = get(id);
        var problems = check(planned);
        return problems.isEmpty() ? saved(with(one, planned, one.outcome(), version)) : Checked.refused(problems);
    }

    /** What the body said at the gate; an empty result opens it again. */
    Checked<StageGate> decide(long id, int version, Outcome outcome) {
        var problems = new ArrayList<Problem>();
        if (!outcome.result().isEmpty() && !StageGate.OUTCOMES.contains(outcome.result())) {
            problems.add(new Problem("outcome", "Choose what the body said"));
        }
        if (!outcome.result().isEmpty()) {
            if (outcome.body().strip().length() < 2) {
                problems.add(new Problem("body", "Say which body decided it, such as “Programme Board”"));
            }
            if (outcome.day() == null) {
                problems.add(new Problem("decided", "Enter the day of the decision"));
            } else if (outcome.day().isAfter(today())) {
                problems.add(new Problem("decided", "The day of the decision lies ahead"));
            }
        }
        if (outcome.result().equals("conditional") && outcome.conditions().isBlank()) {
            problems.add(new Problem("conditions", "Say on what conditions it may go on"));
        }
        var one = get(id);
        var kept = outcome.result().isEmpty() ? Outcome.OPEN : outcome;
        return problems.isEmpty() ? saved(with(one, one.planned(), kept, version)) : Checked.refused(problems);
    }

    private static StageGate with(StageGate one, Planned planned, Outcome outcome, int version) {
        return new StageGate(one.id(), one.ref(), one.council(), one.about(), one.place(), planned, outcome, version);
    }

    private Checked<StageGate> saved(StageGate gate) {
        return store.update(gate) == 0 ? Checked.refused(List.of(Office.RACED)) : Checked.accepted(get(gate.id()));
    }

    private static List<Problem> check(Planned planned) {
        var problems = new ArrayList<Problem>();
        if (planned.name().isBlank() || planned.name().length() > 200) {
            problems.add(new Problem("name", "Name the gate, up to 200 characters"));
        }
        return problems;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    void remove(long id) {
        store.delete(id);
    }

    /** Whether an undertaking has a gate of this name. */
    @Transactional(readOnly = true)
    public boolean knows(String ref, String name) {
        return store.known(ref, name);
    }

    @Transactional(readOnly = true)
    public StageGate get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("the gate " + id));
    }

    @Transactional(readOnly = true)
    public List<Reached> reached(String council, String within) {
        return store.reached(council, within);
    }

    @Transactional(readOnly = true)
    public Slice<StageGate> list(String council, String within, String outcome, ListRequest request) {
        var wanted = new Wanted(council, within, outcome, today());
        return Slice.of(store.page(wanted, request), store.count(wanted), request);
    }
}
