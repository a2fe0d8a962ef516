package org.goldenthread.delivery.gates;

import java.nio.file.Path;
import java.util.Set;
import org.goldenthread.delivery.gates.StageGate.Outcome;
import org.goldenthread.delivery.packs.RegisterRows;
import org.goldenthread.intake.packs.PackPart;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** The gates of a pack: one row for each, in the order in which they are passed. */
@Component
class GatePart implements PackPart {
    private final RegisterRows rows;
    private final StageGates gates;

    GatePart(RegisterRows rows, StageGates gates) {
        this.rows = rows;
        this.gates = gates;
    }

    @Override
    public boolean takes(String path) {
        return path.equals("gates.csv");
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Checked<String> load(String council, String path, Path file) {
        return rows.load(
                council,
                file,
                Set.of("of", "name"),
                entry -> entry.about()
                        .then(about -> gates.knows(about.ref(), entry.typed().text("name"))
                                ? Checked.accepted(about)
                                : GateForms.planned(entry.typed())
                                        .then(plan -> gates.add(about.ref(), council, plan))
                                        .then(gate -> decided(gate, entry.typed()))
                                        .then(gate -> Checked.accepted(about))));
    }

    private Checked<StageGate> decided(StageGate gate, Typed typed) {
        return typed.has("outcome")
                ? gates.decide(
                        gate.id(),
                        gate.version(),
                        new Outcome(
                                typed.text("outcome"),
                                typed.text("body"),
                                typed.text("conditions"),
                                typed.day("decided")))
                : Checked.accepted(gate);
    }
}
