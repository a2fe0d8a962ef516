package org.goldenthread.measures.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** What targets have to be like before they are taken into the record. */
final class TargetRules {
    private TargetRules() {}

    static List<Problem> problems(Setting setting) {
        var problems = new ArrayList<Problem>();
        var goal = setting.goal();
        var polarity = setting.measure()
                .definitionFor(setting.span().year().start())
                .sheet()
                .polarity();
        if (setting.words().isBlank()) {
            problems.add(new Problem("words", "Say who set these targets and why, in a few words"));
        } else if (setting.words().length() > 500) {
            problems.add(new Problem("words", "Say it in up to 500 characters"));
        }
        boundaries(polarity, goal.year(), goal.lowerYear(), "lower", problems);
        for (int i = 0; i < goal.periods().size(); i++) {
            boundaries(polarity, goal.periods().get(i), goal.lowerPeriods().get(i), "lower." + i, problems);
        }
        return problems;
    }

    private static void boundaries(
            Polarity polarity,
            @Nullable BigDecimal target,
            @Nullable BigDecimal lower,
            String field,
            List<Problem> problems) {
        if (lower == null) {
            return;
        }
        if (target == null) {
            problems.add(new Problem(field, "Enter the target as well; this is the boundary below it"));
        } else if (!(polarity instanceof Polarity.Within) && Questions.worse(polarity, target, lower)) {
            problems.add(new Problem(field, "The boundary that is still acceptable cannot be better than the target"));
        }
    }
}
