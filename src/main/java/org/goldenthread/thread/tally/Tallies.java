package org.goldenthread.thread.tally;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to counts over the whole record; the database keeps them with every change, so they cost no counting. */
@Component
@Transactional(readOnly = true)
public class Tallies {
    private final TallyStore store;

    Tallies(TallyStore store) {
        this.store = store;
    }

    /** How the open things of these kinds are doing. */
    public Tally of(String council, List<String> kinds) {
        return new Tally(store.tones(council, kinds));
    }

    /** How many things of a kind are in each state, ended ones too; in the order of the states' names. */
    public Map<String, Long> states(String council, String kind) {
        return store.states(council, kind);
    }
}
