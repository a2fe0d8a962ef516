package org.goldenthread.delivery.criteria;

import java.time.LocalDate;
import java.util.Set;
import org.goldenthread.delivery.rating.Given.Criterion;
import org.goldenthread.vocabulary.State;

/**
 * One judgement of all four, as it was rated then.
 *
 * @param breached which of them will not be met within tolerance
 * @param because why, in the words of whoever judged
 * @param state the level that the rule gave
 * @param sentence what the rule made of it, with the rule and its version
 */
record Judged(Set<Criterion> breached, String because, State state, String sentence, LocalDate day) {
    Judged {
        breached = Set.copyOf(breached);
    }
}
