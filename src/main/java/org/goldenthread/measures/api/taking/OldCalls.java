package org.goldenthread.measures.api.taking;

import org.goldenthread.access.database.Entrance;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what programs were answered, once no program asks the same again: after thirty days. */
@Component
class OldCalls {
    private static final long SOON = 180_000;
    private static final long DAY = 86_400_000;
    private final CallStore store;

    OldCalls(CallStore store) {
        this.store = store;
    }

    /** Soon after the start and once a day; safe on many nodes. @return how many were forgotten */
    @Scheduled(initialDelay = SOON, fixedDelay = DAY)
    int forget() {
        return Entrance.as(Entrance.INSTALLATION, "the turn of the day", store::removeOld);
    }
}
