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
        long all = messages.count(council, within, "");
        long done = messages.count(council, within, "done");
        long overdue = messages.count(council, within, "overdue");
        var words = all == 0 ? "none planned" : "%d of %d done, %d overdue".formatted(done, all, overdue);
        return new Line(
                words,
                overdue > 0
                        ? new State("overdue", Tone.BAD)
                        : new State(all == 0 ? "none" : "in time", all == 0 ? Tone.NONE : Tone.GOOD),
                href);
    }
}
