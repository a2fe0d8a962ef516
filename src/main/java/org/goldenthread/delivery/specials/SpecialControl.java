package org.goldenthread.delivery.specials;

import java.util.List;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Policy changes, influence, pilots and interventions among the registers of the programme office. */
@Component
class SpecialControl implements Control.Counted {
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
    public String counts() {
        return SpecialStore.COUNTS;
    }

    @Override
    public Line line(List<Long> counts, String href) {
        long all = counts.get(0);
        long overdue = counts.get(1);
        var words = all == 0 ? "none" : "%d in all, impact assessment overdue for %d".formatted(all, overdue);
        var state = overdue > 0
                ? new State("assessment overdue", Tone.BAD)
                : all == 0 ? new State("none", Tone.NONE) : new State("in time", Tone.GOOD);
        return new Line(words, state, href);
    }
}
