package org.goldenthread.governance.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the rules by which a council decides, with their history. */
@Component
@Transactional
public class DecisionRules {
    private static final int LONGEST_CALL_IN = 30;
    private static final int LONGEST_NOTICE = 120;
    private final DecisionRuleStore store;
    private final Calendars calendars;

    DecisionRules(DecisionRuleStore store, Calendars calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    /** All that a council ever had, the newest first. */
    @Transactional(readOnly = true)
    public List<DecisionRule> all(String council) {
        return store.all(council);
    }

    /** The one that held on a day; the usual one where the council had set none. */
    @Transactional(readOnly = true)
    public DecisionRule on(String council, LocalDate day) {
        return all(council).stream()
                .filter(one -> !one.starts().isAfter(day))
                .findFirst()
                .orElse(DecisionRule.USUAL);
    }

    /** The last day on which what is published on a day can be called in: working days by the council's calendar. */
    @Transactional(readOnly = true)
    public LocalDate closes(String council, LocalDate published) {
        int days = on(council, published).callInDays();
        return CallInPeriod.closes(published, days, calendars.of(council).days()::working);
    }

    /** Sets a rule from a day on; one of the same day is written anew. What was decided before keeps its answer. */
    public Checked<DecisionRule> set(String council, DecisionRule rule) {
        var problems = new ArrayList<Problem>();
        if (rule.threshold() != null && rule.threshold().compareTo(Money.ZERO) <= 0) {
            problems.add(new Problem("threshold", "The threshold is more than nothing"));
        }
        if (rule.wards() != null && (rule.wards() < 1 || rule.wards() > 99)) {
            problems.add(new Problem("wards", "Enter a number of wards from 1 to 99, or nothing"));
        }
        if (rule.callInDays() < 1 || rule.callInDays() > LONGEST_CALL_IN) {
            problems.add(new Problem("callInDays", "Enter working days from 1 to 30"));
        }
        if (rule.noticeDays() < 0 || rule.noticeDays() > LONGEST_NOTICE) {
            problems.add(new Problem("noticeDays", "Enter clear days from 0 to 120"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.insert(council, rule);
        return Checked.accepted(rule);
    }
}
