package org.goldenthread.delivery.issues;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The life of an issue: its states and every move that is allowed; any other move is refused. */
enum IssueLife {
    OPEN,
    BEING_DEALT_WITH,
    ESCALATED,
    CLOSED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static IssueLife ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** The state that somebody chose; empty for none of them. */
    static Optional<IssueLife> read(String words) {
        return Stream.of(values()).filter(life -> life.code().equals(words)).findFirst();
    }

    /** What may follow; an escalated issue may be escalated further, as long as there is anything above. */
    List<IssueLife> after() {
        return switch (this) {
            case OPEN -> List.of(BEING_DEALT_WITH, ESCALATED, CLOSED);
            case BEING_DEALT_WITH -> List.of(OPEN, ESCALATED, CLOSED);
            case ESCALATED -> List.of(BEING_DEALT_WITH, ESCALATED, CLOSED);
            case CLOSED -> List.of(OPEN);
        };
    }

    /** Whether a move has to say why; one that closes says how it was resolved. */
    static boolean needsReason(IssueLife before, IssueLife after) {
        return after == ESCALATED || after == CLOSED || before == ESCALATED || before == CLOSED;
    }
}
