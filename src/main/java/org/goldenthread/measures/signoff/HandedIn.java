package org.goldenthread.measures.signoff;

import org.goldenthread.measures.Measures;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.ValuesRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands in again what was returned, as soon as one of its figures is recorded anew. */
@Component
class HandedIn {
    private final SignOffs signOffs;
    private final SignOffStore store;
    private final Measures measures;
    private final Ledger ledger;

    HandedIn(SignOffs signOffs, SignOffStore store, Measures measures, Ledger ledger) {
        this.signOffs = signOffs;
        this.store = store;
        this.measures = measures;
        this.ledger = ledger;
    }

    @EventListener
    void on(ValuesRecorded recorded) {
        var moved = store.of(recorded.measures()).stream()
                .map(row -> row.place().measure())
                .distinct()
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        signOffs.of(recorded.council(), measures.all(moved).values()).stream()
                .filter(one -> one.phase() == Phase.RETURNED && touched(one, recorded.batch()))
                .forEach(one -> signOffs.handIn(one, "Recorded anew"));
    }

    private boolean touched(SignOff on, long batch) {
        return on.figures().stream().map(SignOff.Figure::slot).anyMatch(slot -> {
            var aspect = slot.aspect();
            var words = ledger.history(slot.series(Figure.VALUE), aspect.subject(), aspect.breakdown(), slot.start());
            return !words.isEmpty() && words.getLast().batch().id() == batch;
        });
    }
}
