package org.goldenthread.measures.targets;

import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.subjects.Subject;

/**
 * Targets that somebody sets for one year of a subject.
 *
 * @param goal what they are
 * @param words who decided and why
 * @param decisions references of things in the record that the decision rests on
 */
public record Setting(Measure measure, Subject subject, Span span, Goal goal, String words, List<String> decisions) {
    public Setting {
        decisions = List.copyOf(decisions);
    }
}
