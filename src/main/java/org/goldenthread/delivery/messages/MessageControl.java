package org.goldenthread.delivery.messages;

import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Communications plans among the registers of the programme office. */
@Component
class MessageControl implements Control {
    private final Messages messages;

    MessageControl(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "Communications";
    }

    @Override
    public String href() {
        return "/delivery/messages";
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
        var tally = messages.tally(council, within);
        if (tally.all() == 0) {
            return new Line("none planned", new State("none", Tone.NONE), href);
        }
        return new Line(
                "%d of %d done, %d overdue".formatted(tally.done(), tally.all(), tally.overdue()),
                tally.overdue() > 0 ? new State("overdue", Tone.BAD) : new State("in time", Tone.GOOD),
                href);
    }
}
