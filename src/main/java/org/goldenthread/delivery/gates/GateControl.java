package org.goldenthread.delivery.gates;

import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Stage gates among the registers of the programme office. */
@Component
class GateControl implements Control {
    private final StageGates gates;

    GateControl(StageGates gates) {
        this.gates = gates;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Stage gates";
    }

    @Override
    public String href() {
        return "/delivery/gates";
    }

    @Override
    public Line in(String council) {
        return line(council, "", href());
    }

    @Override
    public Optional<Line> of(Undertaking one) {
        return Optional.of(line(one.council(), one.ref(), href() + "?within=" + one.ref()));
    }

    private Line line(String council, String within, String href) {
        var tally = gates.tally(council, within);
        var late = tally.late() == 0 ? "" : ", %d without an outcome after the day".formatted(tally.late());
        var words = tally.all() == 0 ? "none" : "%d of %d passed%s".formatted(tally.passed(), tally.all(), late);
        var state = tally.late() > 0
                ? new State("no outcome after its day", Tone.BAD)
                : new State(tally.all() == 0 ? "no gates" : "in time", tally.all() == 0 ? Tone.NONE : Tone.GOOD);
        return new Line(words, state, href);
    }
}
