package org.goldenthread.governance.functions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to functions that must sit on a body: naming them, and saying who of those appointed sits for each. */
@Component
@Transactional
public class Functions {
    private static final int MOST = 30;
    private static final int LONGEST = 100;
    private final FunctionStore store;
    private final Bodies bodies;
    private final Appointments appointments;
    private final Things things;
    private final Clock clock;

    Functions(FunctionStore store, Bodies bodies, Appointments appointments, Things things, Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.appointments = appointments;
        this.things = things;
        this.clock = clock;
    }

    /** A function with whom somebody has chosen for it. @param appointment as a number; absent for nobody yet */
    public record Wanted(String function, @Nullable Long appointment) {}

    /** The functions that must sit on a body, in their order, each with who sits for it today. */
    @Transactional(readOnly = true)
    public List<Representation> of(String ref) {
        var rows = store.of(bodies.get(ref).council(), ref).getOrDefault(ref, List.of());
        return rows.isEmpty() ? List.of() : seated(rows, appointments.of(ref));
    }

    /** The same of all bodies of a council that name any, by reference. */
    @Transactional(readOnly = true)
    public Map<String, List<Representation>> all(String council) {
        var rows = store.of(council, "");
        if (rows.isEmpty()) {
            return Map.of();
        }
        var known = appointments.all(council);
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> seated(one.getValue(), known)));
    }

    private List<Representation> seated(List<FunctionStore.Row> rows, List<Appointment> known) {
        var today = LocalDate.now(clock);
        var sitting = known.stream()
                .filter(one -> one.on(today))
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
        return rows.stream()
                .map(row -> {
                    var holder = row.appointment() == null ? null : sitting.get(row.appointment());
                    return new Representation(row.name(), row.appointment(), holder == null ? "" : holder.name());
                })
                .toList();
    }

    /** Writes the functions of a body anew. @param version that of the body, as the writer had it before their eyes */
    public Checked<List<Representation>> put(String ref, int version, List<Wanted> wanted) {
        var problems = check(ref, wanted);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var council = things.touch(ref, version).council();
        store.delete(ref);
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            store.insert(
                    council, i + 1, new FunctionStore.Row(ref, one.function().strip(), one.appointment()));
        }
        return Checked.accepted(of(ref));
    }

    /** Each problem lies at the row it is about, such as "function-2". */
    private List<Problem> check(String ref, List<Wanted> wanted) {
        var problems = new ArrayList<Problem>();
        var known = appointments.of(ref).stream().map(Appointment::id).toList();
        var seen = new HashSet<String>();
        if (wanted.size() > MOST) {
            problems.add(Problem.of("Name up to " + MOST + " functions"));
        }
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            var name = one.function().strip();
            if (name.isEmpty() || name.length() > LONGEST) {
                problems.add(new Problem("function-" + (i + 1), "Name the function, in up to 100 characters"));
            } else if (!seen.add(name.toLowerCase(Locale.UK))) {
                problems.add(new Problem("function-" + (i + 1), name + " is there already"));
            }
            if (one.appointment() != null && !known.contains(Objects.requireNonNull(one.appointment()))) {
                problems.add(new Problem("who-" + (i + 1), "Choose somebody who sits on this body"));
            }
        }
        return problems;
    }
}
