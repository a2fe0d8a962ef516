package org.goldenthread.delivery.opportunities;

import java.util.List;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Opportunities among the registers of the programme office. */
@Component
class OpportunityControl implements Control.Counted {
    @Override
    public int order() {
        return 25;
    }

    @Override
    public String title() {
        return "Opportunities";
    }

    @Override
    public String href() {
        return "/delivery/opportunities";
    }

    @Override
    public String counts() {
        return OpportunityStore.COUNTS;
    }

    @Override
    public Line line(List<Long> counts, String href) {
        long all = counts.get(0);
        long open = counts.get(1);
        var words = all == 0 ? "none" : "%d of %d being considered".formatted(open, all);
        return new Line(words, new State(open > 0 ? "being considered" : "nothing open", Tone.NONE), href);
    }
}
