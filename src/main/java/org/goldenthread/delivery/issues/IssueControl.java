package org.goldenthread.delivery.issues;

import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Issues among the registers of the programme office. */
@Component
class IssueControl implements Control {
    private final Issues issues;

    IssueControl(Issues issues) {
        this.issues = issues;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Issues";
    }

    @Override
    public String href() {
        return "/delivery/issues";
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
        var tally = issues.tally(council, within);
        var words = tally.all() == 0
                ? "no issues"
                : "%d of %d not closed, %d escalated".formatted(tally.open(), tally.all(), tally.escalated());
        var state = tally.escalated() > 0
                ? new State("escalated", Tone.BAD)
                : tally.open() > 0 ? new State("open", Tone.WARNING) : new State("nothing open", Tone.NONE);
        return new Line(words, state, href);
    }
}
