package org.goldenthread.delivery.support;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.support.SupportStore.Wanted;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Support demand among the registers of the programme office. */
@Component
class SupportControl implements Control.Looking {
    private final Support support;
    private final Clock clock;

    SupportControl(Support support, Clock clock) {
        this.support = support;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "Support demand";
    }

    @Override
    public String href() {
        return "/delivery/support";
    }

    private Wanted wanted(String council, String within) {
        var now = YearMonth.now(clock);
        return new Wanted(council, within, 0, now, now.plusMonths(Months.SHOWN - 1L));
    }

    @Override
    public Line in(String council) {
        var loads = support.loads(wanted(council, "")).values();
        long over = loads.stream().filter(Load::isOver).count();
        var words = loads.isEmpty()
                ? "none in the next six months"
                : "%d of %d months of services over capacity in the next six".formatted(over, loads.size());
        var state = over > 0
                ? new State("over capacity", Tone.BAD)
                : loads.isEmpty() ? new State("nothing", Tone.NONE) : new State("enough", Tone.GOOD);
        return new Line(words, state, href());
    }

    @Override
    public Optional<Line> of(Undertaking one) {
        var wanted = support.wanted(wanted(one.council(), one.ref()));
        return Optional.of(new Line(
                wanted.signum() == 0
                        ? "none in the next six months"
                        : Load.days(wanted) + " days of support in the next six months",
                new State(wanted.signum() == 0 ? "nothing wanted" : "wanted", Tone.NONE),
                "/delivery/undertakings/" + one.ref() + "/support"));
    }
}
