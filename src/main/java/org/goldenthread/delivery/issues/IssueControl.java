package org.goldenthread.delivery.issues;

import java.util.List;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Issues among the registers of the programme office. */
@Component
class IssueControl implements Control.Counted {
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
    public String counts() {
        return IssueStore.COUNTS;
    }

    @Override
    public Line line(List<Long> counts, String href) {
        long all = counts.get(0);
        long open = counts.get(1);
        long escalated = counts.get(2);
        var words = all == 0 ? "no issues" : "%d of %d not closed, %d escalated".formatted(open, all, escalated);
        var state = escalated > 0
                ? new State("escalated", Tone.BAD)
                : open > 0 ? new State("open", Tone.WARNING) : new State("nothing open", Tone.NONE);
        return new Line(words, state, href);
    }
}
