package org.goldenthread.delivery.equality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The life of an equality impact assessment; any move that is not in the table is refused. */
enum AssessmentLife {
    NOT_STARTED,
    SCREENING,
    FULL,
    COMPLETE,
    NOT_NEEDED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static AssessmentLife ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    static List<String> codes() {
        return Stream.of(values()).map(AssessmentLife::code).toList();
    }

    /** What may follow: a screening may settle it; what is complete is taken up again at its review. */
    List<AssessmentLife> after() {
        return switch (this) {
            case NOT_STARTED -> List.of(SCREENING, NOT_NEEDED);
            case SCREENING -> List.of(FULL, COMPLETE, NOT_NEEDED);
            case FULL -> List.of(COMPLETE);
            case COMPLETE -> List.of(FULL);
            case NOT_NEEDED -> List.of(SCREENING);
        };
    }

    /** Whether a move has to say why. */
    static boolean needsReason(AssessmentLife before, AssessmentLife after) {
        return after == NOT_NEEDED || before == COMPLETE || before == NOT_NEEDED;
    }
}
