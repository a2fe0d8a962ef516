package org.goldenthread.delivery.cases;

import java.util.List;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Business cases among the registers of the programme office. */
@Component
class CaseControl implements Control.Counted {
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
    public String counts() {
        return CaseStore.COUNTS;
    }

    @Override
    public Line line(List<Long> counts, String href) {
        long all = counts.get(0);
        long approved = counts.get(1);
        long submitted = counts.get(2);
        var words = all == 0 ? "none" : "%d of %d approved, %d submitted".formatted(approved, all, submitted);
        var state = submitted > 0
                ? new State("waiting for a decision", Tone.WARNING)
                : approved > 0 ? new State("approved", Tone.GOOD) : new State("none approved", Tone.NONE);
        return new Line(words, state, href);
    }
}
