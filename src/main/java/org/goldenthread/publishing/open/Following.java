package org.goldenthread.publishing.open;

import org.goldenthread.access.database.Entrance;
import org.goldenthread.thread.ThingChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what is public in step with the record: at once where something may no longer be public, else in rounds. */
@Component
class Following {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final long SOON = 180_000;
    private static final long OFTEN = 300_000;
    private final Publications publications;

    Following(Publications publications) {
        this.publications = publications;
    }

    @Scheduled(initialDelay = SOON, fixedDelay = OFTEN)
    void round() {
        Entrance.as(Entrance.INSTALLATION, "public pages", () -> {
            for (var council : publications.councils()) {
                int changed = publications.follow(council);
                if (changed > 0) {
                    LOG.info("{}: {} public pages follow the record", council, changed);
                }
            }
        });
    }

    /** With the change itself, so that no page shows for a moment what it may not. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void changed(ThingChanged event) {
        if (publications.offers(event.kind())) {
            publications.check(event.ref());
        }
    }
}
