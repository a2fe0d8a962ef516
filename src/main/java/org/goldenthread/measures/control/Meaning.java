package org.goldenthread.measures.control;

import java.util.Locale;
import org.goldenthread.vocabulary.State;

/**
 * What a rating, the variation of its figure, and the reach of its target say together: one statement, so that a real
 * change is never said to be chance as well.
 */
final class Meaning {
    private static final String PAST_THE_RULE = " Look at what the rule asks beyond the target.";
    private static final String FIND_OUT = " Find out what has changed.";
    private final State status;
    private final Assurance assurance;

    private Meaning(State status, Assurance assurance) {
        this.status = status;
        this.assurance = assurance;
    }

    private enum Side {
        MET,
        MISSED,
        NOT_RATED
    }

    static String of(State status, Point last, Assurance assurance) {
        var meaning = new Meaning(status, assurance);
        return switch (last.signal()) {
            case COMMON -> meaning.common();
            case IMPROVEMENT -> meaning.improvement(last.cause());
            case CONCERN -> meaning.concern(last.cause());
            case HIGH -> meaning.changed("higher than usual", last.cause());
            case LOW -> meaning.changed("lower than usual", last.cause());
        };
    }

    private Side side() {
        return switch (status.tone()) {
            case GOOD, DONE -> Side.MET;
            case WARNING, BAD -> Side.MISSED;
            case NONE -> Side.NOT_RATED;
        };
    }

    /** "Rated red, but no real change"; without a rating "No real change". */
    private String head(String joint, String words) {
        return side() == Side.NOT_RATED
                ? words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1)
                : "Rated " + status.words().toLowerCase(Locale.UK) + joint + words;
    }

    private String common() {
        var usual = ": the figure varies as it usually does";
        return switch (assurance) {
            case NO_TARGET -> head(joint(), "no real change") + usual + ".";
            case HIT_AND_MISS ->
                head(joint(), side() == Side.MET ? "not safely" : "no real change") + usual
                        + ", and as things are chance alone decides in which periods the target is met.";
            case CONSISTENTLY_PASS ->
                (side() == Side.MET ? head(", and ", "safely") : head(joint(), "no real change")) + usual
                        + ", and as things are the target is met every time."
                        + (side() == Side.MISSED ? PAST_THE_RULE : "");
            case CONSISTENTLY_FAIL ->
                head(joint(), side() == Side.MET ? "only within tolerance" : "no real change") + usual
                        + ", and as things are the target is out of its reach. Only a change in how the work is done"
                        + " will reach it.";
        };
    }

    private String joint() {
        return side() == Side.MET && assurance == Assurance.NO_TARGET ? ", and " : ", but ";
    }

    private String improvement(Cause cause) {
        return head(side() == Side.MET ? ", and " : ", but ", "a real improvement")
                + because(cause)
                + switch (assurance) {
                    case NO_TARGET -> "";
                    case HIT_AND_MISS ->
                        " It is not safe yet: going by its usual range, the target is met in some periods and missed in"
                                + " others.";
                    case CONSISTENTLY_PASS ->
                        " Going by its usual range, the target is met every time."
                                + (side() == Side.MISSED ? PAST_THE_RULE : "");
                    case CONSISTENTLY_FAIL ->
                        side() == Side.MET
                                ? " Going by its usual range, the target was out of reach before: see that this holds."
                                : " It is not enough yet: going by its usual range, the target stays out of reach.";
                };
    }

    private String concern(Cause cause) {
        boolean missed = side() == Side.MISSED;
        return head(missed ? ", and " : ", but ", "a real change for the worse")
                + because(cause)
                + switch (assurance) {
                    case NO_TARGET -> FIND_OUT;
                    case HIT_AND_MISS ->
                        missed
                                ? " Before, the target was met in some periods and missed in others; this is more than"
                                        + " that." + FIND_OUT
                                : " The target has been met in some periods and missed in others, and will be missed"
                                        + " more often unless this is put right.";
                    case CONSISTENTLY_PASS ->
                        missed
                                ? " Going by its usual range, the target should be met every time." + FIND_OUT
                                : " Going by its usual range, the target is still met every time: find out what has"
                                        + " changed before it is not.";
                    case CONSISTENTLY_FAIL -> " The target was out of its reach already." + FIND_OUT;
                };
    }

    private String changed(String words, Cause cause) {
        return head(", and ", words)
                + because(cause)
                + switch (assurance) {
                    case NO_TARGET -> "";
                    case HIT_AND_MISS ->
                        " Going by its usual range, the target is met in some periods and missed in others.";
                    case CONSISTENTLY_PASS -> " Going by its usual range, the target is met every time.";
                    case CONSISTENTLY_FAIL -> " Going by its usual range, the target is out of reach.";
                };
    }

    private static String because(Cause cause) {
        return ": " + cause.words() + ".";
    }
}
