package org.goldenthread.delivery.gates;

import java.util.List;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Stage gates among the registers of the programme office. */
@Component
class GateControl implements Control.Counted {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Stage gates";
    }

    @Override
    public String href() {
        return "/delivery/gates";
    }

    @Override
    public String counts() {
        return GateStore.COUNTS;
    }

    @Override
    public Line line(List<Long> counts, String href) {
        long all = counts.get(0);
        long passed = counts.get(1);
        long late = counts.get(2);
        var more = late == 0 ? "" : ", %d without an outcome after the day".formatted(late);
        var words = all == 0 ? "none" : "%d of %d passed%s".formatted(passed, all, more);
        var state = late > 0
                ? new State("no outcome after its day", Tone.BAD)
                : all == 0 ? new State("no gates", Tone.NONE) : new State("in time", Tone.GOOD);
        return new Line(words, state, href);
    }
}
