package org.goldenthread.delivery.equality;

import java.util.List;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Equality impact assessments among the registers of the programme office. */
@Component
class EqualityControl implements Control.Counted {
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
    public String counts() {
        return EqualityStore.COUNTS;
    }

    @Override
    public Line line(List<Long> counts, String href) {
        long all = counts.get(0);
        long complete = counts.get(1);
        long unneeded = counts.get(2);
        if (all == 0) {
            return new Line("none", new State("none", Tone.NONE), href);
        }
        var words = "%d of %d complete, %d not needed".formatted(complete, all, unneeded);
        var state = complete + unneeded == all ? new State("settled", Tone.GOOD) : new State("under way", Tone.WARNING);
        return new Line(words, state, href);
    }
}
