package org.goldenthread.delivery.cases;

import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Business cases among the registers of the programme office. */
@Component
class CaseControl implements Control {
    private final Cases cases;

    CaseControl(Cases cases) {
        this.cases = cases;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Business cases";
    }

    @Override
    public String href() {
        return "/delivery/cases";
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
        var tally = cases.tally(council, within);
        var words = tally.all() == 0
                ? "none"
                : "%d of %d approved, %d submitted".formatted(tally.approved(), tally.all(), tally.submitted());
        var state = tally.submitted() > 0
                ? new State("waiting for a decision", Tone.WARNING)
                : tally.approved() > 0 ? new State("approved", Tone.GOOD) : new State("none approved", Tone.NONE);
        return new Line(words, state, href);
    }
}
