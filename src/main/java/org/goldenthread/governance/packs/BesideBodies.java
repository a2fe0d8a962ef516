package org.goldenthread.governance.packs;

import static org.goldenthread.governance.packs.BodyLoading.parts;
import static org.goldenthread.governance.packs.BodyLoading.take;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.functions.Functions;
import org.goldenthread.governance.occasions.Occasion;
import org.goldenthread.governance.occasions.Occasions;
import org.goldenthread.governance.outputs.Output;
import org.goldenthread.governance.outputs.Outputs;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Loads what bodies of a pack have beside members and meetings: functions at the table, products, events. */
@Component
class BesideBodies {
    private final Bodies bodies;
    private final Functions functions;
    private final Appointments appointments;
    private final Outputs outputs;
    private final Occasions occasions;
    private final Clock clock;

    BesideBodies(
            Bodies bodies,
            Functions functions,
            Appointments appointments,
            Outputs outputs,
            Occasions occasions,
            Clock clock) {
        this.bodies = bodies;
        this.functions = functions;
        this.appointments = appointments;
        this.outputs = outputs;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** Functions as "function | who sits for it", products as "what | due | produced on". */
    void load(Body body, Node node, List<Problem> problems) {
        var ref = body.ref();
        var sitting = appointments.sitting(ref, LocalDate.now(clock));
        var wanted = node.texts("functions").stream()
                .map(line -> parts(line, 2))
                .map(part -> new Functions.Wanted(
                        part[0],
                        sitting.stream()
                                .filter(one -> one.name().equals(part[1]))
                                .map(Appointment::id)
                                .findFirst()
                                .orElse(null)))
                .toList();
        if (!wanted.isEmpty()) {
            take(functions.put(ref, bodies.get(ref).version(), wanted), "functions", problems);
        }
        for (var line : node.texts("produces")) {
            var part = parts(line, 3);
            var output = new Output(
                    0, 0, ref, body.council(), part[0], Node.dayOf(part[1]), Node.dayOf(part[2]), null, null);
            take(outputs.put(output), line, problems);
        }
    }

    /** Events as "sort | what | for whom | where | first day | period | until | bodies; by name"; past ones took place. */
    void events(String council, Node pack, List<Problem> problems) {
        var today = LocalDate.now(clock);
        for (var line : pack.texts("events")) {
            var part = parts(line, 8);
            var day = Node.dayOf(part[4]);
            if (day == null) {
                problems.add(new Problem(line, "a day is missing"));
                continue;
            }
            var wanted = new Occasion(
                    0,
                    0,
                    council,
                    new Occasion.What(Occasion.Sort.ofCode(part[0]), part[1], part[2]),
                    new Occasion.When(day, null, part[3]),
                    Stream.of(part[7].split(";"))
                            .flatMap(name -> bodies.named(council, name).stream())
                            .map(Body::ref)
                            .toList(),
                    null,
                    Occasion.Life.PLANNED,
                    "");
            var row = part[5].isEmpty()
                    ? Occasions.Row.ONCE
                    : new Occasions.Row(Period.parse(part[5]), Node.dayOf(part[6]));
            take(occasions.add(wanted, row), line, problems);
        }
        occasions.between(council, null, today.minusDays(14)).stream()
                .filter(one -> one.unsaid(today))
                .forEach(one -> take(
                        occasions.move(one.id(), one.version(), Occasion.Life.HELD, "As planned"), "events", problems));
    }
}
