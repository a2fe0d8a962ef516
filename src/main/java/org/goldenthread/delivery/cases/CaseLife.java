package org.goldenthread.delivery.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The life of a business case: its states and every move that is allowed; any other move is refused. */
enum CaseLife {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CaseLife ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Stream.of(values()).map(CaseLife::code).toList();
    }

    List<CaseLife> after() {
        return switch (this) {
            case DRAFT -> List.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> List.of(APPROVED, REJECTED, DRAFT, WITHDRAWN);
            case APPROVED -> List.of(WITHDRAWN);
            case REJECTED, WITHDRAWN -> List.of(DRAFT);
        };
    }

    /** Whether coming here is a decision, with the body that took it and its day. */
    boolean isDecision() {
        return this == APPROVED || this == REJECTED;
    }

    /** Whether a move has to say why. */
    static boolean needsReason(CaseLife before, CaseLife after) {
        return after == REJECTED || after == WITHDRAWN || after == DRAFT && before != DRAFT;
    }
}
