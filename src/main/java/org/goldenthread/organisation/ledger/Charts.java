package org.goldenthread.organisation.ledger;

import java.time.LocalDate;
import org.goldenthread.organisation.Chart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads charts out of the record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Charts {
    private final OrganisationStore store;
    private final Ink ink;

    Charts(OrganisationStore store, Ink ink) {
        this.store = store;
        this.ink = ink;
    }

    /** A council's organisation with all its dates. */
    public Chart of(String council) {
        return new Chart(store.units(council), store.posts(council), store.placements(council), store.holders(council));
    }

    /** The same for somebody who is about to change it; nobody else may until this transaction ends. */
    public Chart lock(String council) {
        store.lock(council);
        return of(council);
    }

    public LocalDate today() {
        return ink.today();
    }
}
