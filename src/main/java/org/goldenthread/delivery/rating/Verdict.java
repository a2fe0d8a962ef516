package org.goldenthread.delivery.rating;

import java.time.LocalDate;
import org.goldenthread.vocabulary.State;

/**
 * What a rule makes of something, and why.
 *
 * @param edition the rule and its version, so that a rating that was kept can be read when the rule has changed
 * @param because the inputs and what the rule makes of them, for a person to check by hand
 * @param given everything it was worked out from
 * @param day the day it was worked out for
 */
public record Verdict(State state, Edition edition, String because, Given given, LocalDate day) {

    /** The result with its rule, in words to be shown. */
    public String sentence() {
        return state.words() + ": " + because + " (" + edition.words() + ")";
    }
}
