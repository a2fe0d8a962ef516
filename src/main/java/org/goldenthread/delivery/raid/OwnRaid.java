package org.goldenthread.delivery.raid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What delivery itself has for the log: issues, and what one project waits for in another. */
@Component
class OwnRaid implements RaidSource {
    private final RaidStore store;

    OwnRaid(RaidStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RaidEntry> open(String council, Set<String> inside) {
        var own = new ArrayList<>(store.issues(council, inside));
        own.addAll(store.waits(council, inside));
        return own;
    }
}
