package org.goldenthread.thread.loose;

import org.goldenthread.thread.StatesChanged;
import org.goldenthread.thread.ThingChanged;
import org.goldenthread.thread.ThingRemoved;
import org.goldenthread.thread.ThingsAdded;
import org.goldenthread.thread.TieCut;
import org.goldenthread.thread.TiesMade;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets loose ends be looked for anew as soon as a change to the record is there for all to see. */
@Component
class Forgetting {
    private final LooseEnds ends;

    Forgetting(LooseEnds ends) {
        this.ends = ends;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ThingsAdded added) {
        ends.forget(added.council());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ThingChanged changed) {
        ends.forget(changed.council());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(StatesChanged changed) {
        ends.forget(changed.council());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ThingRemoved removed) {
        ends.forget(removed.council());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TiesMade made) {
        ends.forgetAll();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TieCut cut) {
        ends.forgetAll();
    }
}
