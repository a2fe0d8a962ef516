package org.goldenthread.findings;

import java.time.LocalDate;
import java.util.Collection;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/** How a finding stands, worked out from what answers it; nobody types it. */
final class FindingState {
    static final State NO_ANSWER = new State("no answer", Tone.WARNING);
    private static final State DECLINED = new State("declined", Tone.NONE);
    private static final State REVIEW_DUE = new State("declined, review due", Tone.WARNING);

    private FindingState() {}

    /**
     * One answer, as far as the state depends on it.
     *
     * @param work how the tied work stands; null without a tie
     * @param due when an action in words is to be done
     * @param completed when it was done
     * @param review when what was declined is looked at again
     */
    record Part(
            Response.Kind kind,
            @Nullable Tone work,
            @Nullable LocalDate due,
            @Nullable LocalDate completed,
            @Nullable LocalDate review) {

        /** Work tied to the finding, standing like this. */
        static Part work(Tone tone) {
            return new Part(Response.Kind.WORK, tone, null, null, null);
        }
    }

    /** From what weighs most to what weighs least: the first that any part is in decides. */
    private enum Weight {
        SUPERSEDED("superseded", Tone.NONE),
        OPEN("remains open", Tone.WARNING),
        OFF_TRACK("being answered, off track", Tone.BAD),
        LATE("being answered, late", Tone.WARNING),
        AT_RISK("being answered, at risk", Tone.WARNING),
        UNDER_WAY("being answered", Tone.GOOD),
        ANSWERED("answered", Tone.DONE);

        private final State state;

        Weight(String words, Tone tone) {
            this.state = new State(words, tone);
        }
    }

    static State of(Collection<Part> parts, LocalDate today) {
        if (parts.isEmpty()) {
            return NO_ANSWER;
        }
        return parts.stream()
                .filter(part -> part.kind() != Response.Kind.DECLINED)
                .map(part -> weight(part, today))
                .min(Weight::compareTo)
                .map(weight -> weight.state)
                .orElseGet(() -> reviewDue(parts, today) ? REVIEW_DUE : DECLINED);
    }

    private static boolean reviewDue(Collection<Part> parts, LocalDate today) {
        return parts.stream()
                .anyMatch(part -> part.review() != null && part.review().isBefore(today));
    }

    private static Weight weight(Part part, LocalDate today) {
        return switch (part.kind()) {
            case SUPERSEDED -> Weight.SUPERSEDED;
            case OPEN -> Weight.OPEN;
            case WORK -> weightOfWork(part.work());
            case ACTION -> {
                if (part.completed() != null) {
                    yield Weight.ANSWERED;
                }
                yield part.due() != null && part.due().isBefore(today) ? Weight.LATE : Weight.UNDER_WAY;
            }
            case NARRATIVE, IN_PLACE, IN_PART, DECLINED -> Weight.ANSWERED;
        };
    }

    private static Weight weightOfWork(@Nullable Tone tone) {
        return switch (tone) {
            case null -> Weight.UNDER_WAY;
            case BAD -> Weight.OFF_TRACK;
            case WARNING -> Weight.AT_RISK;
            case GOOD, NONE -> Weight.UNDER_WAY;
            case DONE -> Weight.ANSWERED;
        };
    }
}
