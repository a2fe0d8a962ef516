package org.goldenthread.delivery.specials;

import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Policy changes, influence, pilots and interventions among the registers of the programme office. */
@Component
class SpecialControl implements Control {
    private final Specials specials;

    SpecialControl(Specials specials) {
        this.specials = specials;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title() {
        return "Policy changes, influence, pilots and interventions";
    }

    @Override
    public String href() {
        return "/delivery/specials";
    }

    @Override
    public Line in(String council) {
        return line(council, "", href());
    }

    @Override
    public Optional<Line> of(Undertaking one) {
        return specials.count(one.council(), one.ref()) == 0
                ? Optional.empty()
                : Optional.of(line(one.council(), one.ref(), href() + "?within=" + one.ref()));
    }

    private Line line(String council, String within, String href) {
        long all = specials.count(council, within);
        long overdue = specials.overdue(council, within);
        var words = all == 0 ? "none" : "%d, %d impact assessments overdue".formatted(all, overdue);
        return new Line(
                words,
                overdue > 0
                        ? new State("assessment overdue", Tone.BAD)
                        : new State(all == 0 ? "none" : "in time", all == 0 ? Tone.NONE : Tone.GOOD),
                href);
    }
}
