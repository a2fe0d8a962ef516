package org.goldenthread.publishing.links;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a link in a mail stands for.
 *
 * @param purpose the one thing that it does
 * @param account the number of the account that it was sent to
 * @param council the council that it is about
 * @param subject what it opens or stops, as the purpose has it; may be empty
 * @param expires from when on it does nothing; whole seconds
 */
public record SignedLink(Purpose purpose, long account, String council, String subject, Instant expires) {
    private static final String BETWEEN = "\n";

    public SignedLink {
        if ((council + subject).contains(BETWEEN)) {
            throw new IllegalArgumentException("a link stands on one line a part");
        }
        expires = Instant.ofEpochSecond(expires.getEpochSecond());
    }

    /** What a link may be for; one made for the one is nothing to the other. */
    public enum Purpose {
        /** Opens one update. */
        UPDATE,
        /** Feeds a calendar elsewhere. */
        CALENDAR,
        /** Stops reminders, all or of one sort. */
        UNSUBSCRIBE
    }

    String written() {
        return String.join(
                BETWEEN,
                purpose.name(),
                String.valueOf(account),
                council,
                subject,
                String.valueOf(expires.getEpochSecond()));
    }

    static Optional<SignedLink> read(String written) {
        var parts = written.split(BETWEEN, -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignedLink(
                    Purpose.valueOf(parts[0]),
                    Long.parseLong(parts[1]),
                    parts[2],
                    parts[3],
                    Instant.ofEpochSecond(Long.parseLong(parts[4]))));
        } catch (IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }
}
