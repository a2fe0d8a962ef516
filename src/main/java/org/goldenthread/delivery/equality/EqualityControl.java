package org.goldenthread.delivery.equality;

import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Equality impact assessments among the registers of the programme office. */
@Component
class EqualityControl implements Control {
    private final EqualityAssessments assessments;

    EqualityControl(EqualityAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String title() {
        return "Equality impact assessments";
    }

    @Override
    public String href() {
        return "/delivery/equality";
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
        var tally = assessments.tally(council, within);
        if (tally.all() == 0) {
            return new Line("none", new State("none", Tone.NONE), href);
        }
        var words = "%d of %d complete, %d not needed".formatted(tally.complete(), tally.all(), tally.unneeded());
        var state = tally.complete() + tally.unneeded() == tally.all()
                ? new State("settled", Tone.GOOD)
                : new State("under way", Tone.WARNING);
        return new Line(words, state, href);
    }
}
