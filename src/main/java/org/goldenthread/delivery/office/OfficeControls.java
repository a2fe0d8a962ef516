package org.goldenthread.delivery.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control.Counted;
import org.goldenthread.delivery.office.Control.Looking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to all registers of the programme office together: what each of them says. */
@Component
@Transactional(readOnly = true)
class OfficeControls {
    private final List<Control> controls;
    private final List<Counted> counted;
    private final CountStore store;
    private final Clock clock;

    OfficeControls(List<Control> controls, CountStore store, Clock clock) {
        this.controls = controls.stream()
                .sorted(Comparator.comparingInt(Control::order))
                .toList();
        this.counted = controls.stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .toList();
        this.store = store;
        this.clock = clock;
    }

    /** What they say of a council. */
    public List<Kept> in(String council) {
        var counts = store.counts(counted, council, "", LocalDate.now(clock));
        var kept = new ArrayList<Kept>();
        for (var control : controls) {
            if (control instanceof Counted one) {
                kept.add(new Kept(one, one.line(Objects.requireNonNull(counts.get(one)), one.href())));
            } else if (control instanceof Looking one) {
                kept.add(new Kept(one, one.in(council)));
            }
        }
        return kept;
    }

    /** What they say of an undertaking and all below it. */
    public List<Kept> of(Undertaking about) {
        var counts = store.counts(counted, about.council(), about.ref(), LocalDate.now(clock));
        var kept = new ArrayList<Kept>();
        for (var control : controls) {
            if (control instanceof Counted one) {
                var href = one.href() + "?within=" + about.ref();
                kept.add(new Kept(one, one.line(Objects.requireNonNull(counts.get(one)), href)));
            } else if (control instanceof Looking one) {
                one.of(about).ifPresent(line -> kept.add(new Kept(one, line)));
            }
        }
        return kept;
    }
}
