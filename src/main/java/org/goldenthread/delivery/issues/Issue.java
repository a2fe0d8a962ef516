package org.goldenthread.delivery.issues;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that has gone wrong and is to be put right.
 *
 * @param about the undertaking that it affects
 * @param held the undertaking whose board has it: what it is about, or one above
 * @param words what happened and what it does to the work
 */
record Issue(
        String ref,
        String council,
        Place about,
        Place held,
        String title,
        String words,
        String severity,
        Raised raised,
        Owner owner,
        IssueLife life,
        String resolution) {
    static final List<String> SEVERITIES = List.of("low", "medium", "high", "critical");

    /** An undertaking as an issue names it. */
    record Place(String ref, String title, String level) {}

    /** When and by whom it was raised; the day by which it is to be resolved. */
    record Raised(LocalDate day, String by, @Nullable LocalDate due) {}

    /** The post that deals with it, or somebody in words. */
    record Owner(@Nullable String post, String named) {}

    boolean isEscalated() {
        return !about.ref().equals(held.ref());
    }

    static State state(IssueLife life, String severity) {
        return new State(
                life.code(),
                switch (life) {
                    case CLOSED -> Tone.DONE;
                    case ESCALATED -> Tone.BAD;
                    case BEING_DEALT_WITH -> Tone.WARNING;
                    case OPEN -> severity.equals("high") || severity.equals("critical") ? Tone.BAD : Tone.WARNING;
                });
    }

    State state() {
        return state(life, severity);
    }

    /** The same as it was written down, to be resolved by another day. */
    Draft by(@Nullable LocalDate due) {
        return new Draft(about.ref(), title, words, severity, new Raised(raised.day(), raised.by(), due), owner);
    }

    /** What somebody writes down about an issue. */
    record Draft(String about, String title, String words, String severity, Raised raised, Owner owner) {}

    /** A move of an issue, and whose board had it afterwards. */
    record Move(String before, String after, String held, LocalDate day, String reason) {}
}
