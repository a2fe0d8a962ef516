package org.goldenthread.publishing.links;

import java.time.Clock;
import java.time.Duration;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.publishing.links.SignedLink.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to links in mails. A link is no key: what it opens still asks who is there. */
@Component
public class Links {
    private final LinkSecretStore store;
    private final TransactionTemplate apart;
    private final Clock clock;
    private volatile @Nullable Seal seal;

    Links(LinkSecretStore store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.clock = clock;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    /** What became of a token that somebody brought. */
    public sealed interface Opened {
        record Good(SignedLink link) implements Opened {}

        /** It was good once. */
        record Expired() implements Opened {}

        /** It is not as it was signed, or was signed for something else. */
        record Broken() implements Opened {}
    }

    /** The token of a link that is good from now on for so long. */
    public String token(Purpose purpose, long account, String council, String subject, Duration goodFor) {
        return seal().token(new SignedLink(
                purpose, account, council, subject, clock.instant().plus(goodFor)));
    }

    public Opened open(String token, Purpose purpose) {
        var link = seal().read(token).filter(one -> one.purpose() == purpose);
        if (link.isEmpty()) {
            return new Opened.Broken();
        }
        return clock.instant().isBefore(link.get().expires()) ? new Opened.Good(link.get()) : new Opened.Expired();
    }

    /** The secret is the installation's: read apart from whoever's request it is, and once. */
    private Seal seal() {
        var known = seal;
        if (known == null) {
            known = Entrance.as(
                    Entrance.INSTALLATION,
                    "links in mails",
                    () -> new Seal(java.util.Objects.requireNonNull(apart.execute(status -> store.secret()))));
            seal = known;
        }
        return known;
    }
}
