package org.goldenthread.delivery.messages;

import java.util.List;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Communications plans among the registers of the programme office. */
@Component
class MessageControl implements Control.Counted {
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
    public String counts() {
        return MessageStore.COUNTS;
    }

    @Override
    public Line line(List<Long> counts, String href) {
        long all = counts.get(0);
        long done = counts.get(1);
        long overdue = counts.get(2);
        if (all == 0) {
            return new Line("none planned", new State("none", Tone.NONE), href);
        }
        var words = "%d of %d done, %d overdue".formatted(done, all, overdue);
        return new Line(words, overdue > 0 ? new State("overdue", Tone.BAD) : new State("in time", Tone.GOOD), href);
    }
}
