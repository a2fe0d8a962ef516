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
        return line(specials.tally(council, ""), href());
    }

    @Override
    public Optional<Line> of(Undertaking one) {
        var tally = specials.tally(one.council(), one.ref());
        return tally.all() == 0 ? Optional.empty() : Optional.of(line(tally, href() + "?within=" + one.ref()));
    }

    private static Line line(SpecialStore.Tally tally, String href) {
        var words =
                tally.all() == 0 ? "none" : "%d, %d impact assessments overdue".formatted(tally.all(), tally.overdue());
        return new Line(
                words,
                tally.overdue() > 0
                        ? new State("assessment overdue", Tone.BAD)
                        : new State(tally.all() == 0 ? "none" : "in time", tally.all() == 0 ? Tone.NONE : Tone.GOOD),
                href);
    }
}
