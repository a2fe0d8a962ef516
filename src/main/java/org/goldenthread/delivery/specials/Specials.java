package org.goldenthread.delivery.specials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.delivery.specials.SpecialStore.Row;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what actions of special sorts say besides. */
@Component
@Transactional
class Specials {
    private final SpecialStore store;
    private final BeforeAfterStore readings;
    private final Clock clock;

    Specials(SpecialStore store, BeforeAfterStore readings, Clock clock) {
        this.store = store;
        this.readings = readings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Special of(String ref) {
        return store.find(ref).orElseGet(() -> Special.nothing(ref));
    }

    @Transactional(readOnly = true)
    public List<BeforeAfter> readings(String ref) {
        return readings.of(ref);
    }

    @Transactional(readOnly = true)
    public BeforeAfter reading(String ref, long id) {
        return readings.find(id)
                .filter(one -> one.ref().equals(ref))
                .orElseThrow(() -> new NotHere("the measure " + id));
    }

    @Transactional(readOnly = true)
    public Slice<Row> list(String council, String within, String type, ListRequest request) {
        var rows = store.page(council, within, type, request);
        return Slice.of(rows, store.count(council, within, type), request);
    }

    Checked<Special> keep(Action action, Special special) {
        var type = action.wording().type();
        if (!Special.TYPES.contains(type)) {
            return Checked.refused("", "It is an ordinary task; change its sort of work first");
        }
        var problems = new ArrayList<>(special.check(type, LocalDate.now(clock)));
        if (problems.isEmpty() && store.keep(action.council(), special) == 0) {
            problems.add(Office.RACED);
        }
        return problems.isEmpty() ? Checked.accepted(of(action.ref())) : Checked.refused(problems);
    }

    /** Writes a measure before and after; a new one where it has no number yet. */
    Checked<BeforeAfter> measure(Action action, BeforeAfter one) {
        var problems = new ArrayList<Problem>();
        if (one.measure().isBlank() || one.measure().length() > 200) {
            problems.add(new Problem("measure", "Say what is measured, up to 200 characters"));
        }
        if (readings.of(action.ref()).stream()
                .anyMatch(other -> other.id() != one.id() && other.measure().equals(one.measure()))) {
            problems.add(new Problem("measure", "That is measured already"));
        }
        var first = one.before().day();
        var last = one.after().day();
        if (first != null && last != null && last.isBefore(first)) {
            problems.add(new Problem("afterDay", "It was measured afterwards before it was measured first"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (one.id() == 0) {
            return Checked.accepted(reading(action.ref(), readings.insert(action.council(), one)));
        }
        return readings.update(one) == 0
                ? Checked.refused(List.of(Office.RACED))
                : Checked.accepted(reading(action.ref(), one.id()));
    }
}
