package org.goldenthread.measures.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to rating rules: which one holds for which period, and how a council changes its own. */
@Component
@Transactional
public class Rules {
    private final CouncilRuleStore store;

    Rules(CouncilRuleStore store) {
        this.store = store;
    }

    /**
     * A new version of a council's rule.
     *
     * @param seen the number of the latest version that the writer had before their eyes
     * @param applies first day of the first period that it applies to
     */
    public record Change(int seen, LocalDate applies, String reason, CouncilRule.Kept kept) {}

    /** All rules of a council, to be asked for many measures and periods. */
    @Transactional(readOnly = true)
    public RuleBook book(String council) {
        return new RuleBook(store.versions(council));
    }

    /** The rule that rates a measure for the period that begins on a day. @param known null for now */
    @Transactional(readOnly = true)
    public Applied of(Measure measure, LocalDate start, @Nullable Instant known) {
        return book(measure.council()).of(measure, start, known);
    }

    /** Writes the council's rule anew from a day on; periods that began earlier keep theirs. */
    public Checked<CouncilRule> change(String council, Change change) {
        var problems = new ArrayList<Problem>();
        if (Rule.of(change.kept().code(), change.kept().settings()) instanceof Checked.Refused<Rule> refused) {
            problems.addAll(refused.problems());
        }
        if (change.reason().isBlank()) {
            problems.add(new Problem("reason", "Say in a few words why the rule changes"));
        }
        var versions = store.versions(council);
        if (versions.size() != change.seen()) {
            problems.add(Problem.of("Somebody else has changed the rule while you were writing. Their version stands"
                    + " below, yours in the form: save again if yours shall hold"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.insert(council, change.applies(), change.reason().strip(), change.kept());
        return Checked.accepted(store.versions(council).getLast());
    }
}
