package org.goldenthread.measures.targets;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.subjects.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Targets that somebody sets for one year of a subject.
 *
 * @param goal what they are
 * @param baseline what later years are held against, where they set out from this one; null otherwise
 * @param words who decided and why
 * @param decisions references of things in the record that the decision rests on
 */
public record Setting(
        Measure measure,
        Subject subject,
        Span span,
        Goal goal,
        @Nullable BigDecimal baseline,
        String words,
        List<String> decisions) {
    public Setting {
        decisions = List.copyOf(decisions);
    }
}
