package org.goldenthread.delivery.recovery.web;

import java.util.Optional;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.recovery.Recoveries;
import org.goldenthread.delivery.recovery.Recovery;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Required improvement plans among the registers of the programme office, and on the page of a project that is one. */
@Component
class RecoveryControl implements Control.Looking {
    private final Recoveries recoveries;

    RecoveryControl(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String title() {
        return "Required improvement plans";
    }

    @Override
    public String href() {
        return "/delivery/recovery";
    }

    @Override
    public Line in(String council) {
        var open = recoveries.of(council).stream()
                .filter(one -> one.state().isOpen())
                .toList();
        long lacking = open.stream()
                .filter(one -> one.state() == Recovery.State.REQUIRED)
                .count();
        if (open.isEmpty()) {
            return new Line("no measure requires one", new State("none", Tone.NONE), href());
        }
        var words = "%d of %d measures that require one have none".formatted(lacking, open.size());
        var state = lacking > 0 ? new State("plan required", Tone.BAD) : new State("being watched", Tone.WARNING);
        return new Line(words, state, href());
    }

    @Override
    public Optional<Line> of(Undertaking one) {
        return one.level() == Level.PROJECT ? recoveries.ofPlan(one.ref()).map(this::line) : Optional.empty();
    }

    private Line line(Recoveries.Watched watched) {
        var over = !watched.recovery().state().isOpen();
        return new Line(
                "of “%s”: %s".formatted(watched.measure(), watched.words()),
                new State(watched.recovery().state().code(), over ? Tone.DONE : Tone.WARNING),
                "/measures/" + watched.recovery().measure());
    }
}
