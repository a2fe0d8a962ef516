package org.goldenthread.publishing.open;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.thread.ThingChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what is public in step with the record: at once where something may no longer be public, else in rounds. */
@Component
class Following {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final long SOON = 180_000;
    private static final long OFTEN = 300_000;
    private final Publications publications;
    private final PublicRounds rounds;

    Following(Publications publications, PublicRounds rounds) {
        this.publications = publications;
        this.rounds = rounds;
    }

    @Scheduled(initialDelay = SOON, fixedDelay = OFTEN)
    void round() {
        Entrance.as(Entrance.INSTALLATION, "public pages", () -> {
            for (var council : rounds.councils()) {
                int changed = rounds.follow(council);
                if (changed > 0) {
                    LOG.info("{}: {} public pages follow the record", council, changed);
                }
            }
        });
    }

    /** Notes what one transaction changes; all of it is looked at together before the change holds. */
    @EventListener
    void changed(ThingChanged event) {
        if (!publications.offers(event.kind()) || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Changes changes) {
            changes.refs().add(event.ref());
            return;
        }
        var changes = new Changes(new LinkedHashSet<>(List.of(event.ref())));
        TransactionSynchronizationManager.bindResource(this, changes);
        TransactionSynchronizationManager.registerSynchronization(new BeforeItHolds(changes));
    }

    private record Changes(Set<String> refs) {}

    /** So that no page shows for a moment what it may not. */
    private final class BeforeItHolds implements TransactionSynchronization {
        private final Changes changes;

        BeforeItHolds(Changes changes) {
            this.changes = changes;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!readOnly) {
                rounds.check(List.copyOf(changes.refs()));
            }
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Following.this);
        }
    }
}
