package org.goldenthread.publishing.reminders;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to when reminders come, for a council and for each person. */
@Component
@Transactional
public class Wishes {
    private final ReminderStore store;

    Wishes(ReminderStore store) {
        this.store = store;
    }

    /** A council's rule; the usual one where nobody has set any. */
    @Transactional(readOnly = true)
    public CouncilRule rule(String council) {
        return store.rule(council).orElse(CouncilRule.USUAL);
    }

    public Checked<CouncilRule> set(String council, CouncilRule rule) {
        var problems = rule.timing().problems();
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.write(council, rule);
        return Checked.accepted(rule);
    }

    /** What a person wishes; only they themselves see it. */
    @Transactional(readOnly = true)
    public Wish of(String council, long account) {
        return store.wish(council, account).orElse(Wish.NONE);
    }

    public Checked<Wish> set(String council, long account, Wish wish) {
        var own = wish.own();
        List<Problem> problems = own == null ? List.of() : new ArrayList<>(own.problems());
        if (own != null && problems.isEmpty() && !own.fits(rule(council).timing())) {
            problems.add(new Problem(
                    "days", "The council sends mail " + rule(council).timing().words() + "; choose within that"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.write(council, account, wish);
        return Checked.accepted(wish);
    }

    /** Stops a person's reminders of a sort; all of them where the sort is empty. Twice is as good as once. */
    public void stop(String council, long account, String sort) {
        store.write(council, account, of(council, account).stopped(sort));
    }
}
