package org.goldenthread.delivery.opportunities;

import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Opportunities among the registers of the programme office. */
@Component
class OpportunityControl implements Control {
    private final Opportunities opportunities;

    OpportunityControl(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String title() {
        return "Opportunities";
    }

    @Override
    public String href() {
        return "/delivery/opportunities";
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
        var tally = opportunities.tally(council, within);
        var words = tally.all() == 0 ? "none" : "%d of %d being considered".formatted(tally.open(), tally.all());
        return new Line(words, new State(tally.open() > 0 ? "being considered" : "nothing open", Tone.NONE), href);
    }
}
