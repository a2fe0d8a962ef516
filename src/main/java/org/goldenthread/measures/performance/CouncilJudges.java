package org.goldenthread.measures.performance;

import java.math.BigDecimal;
import java.time.Instant;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CouncilJudges implements Judges {
    private static final Rule USUAL = Rule.simple(BigDecimal.valueOf(5));

    @Override
    public Rule rule(Measure measure, Period period, @Nullable Instant known) {
        var judging = measure.definitionFor(period.start()).sheet().judging();
        return judging.rule().isEmpty()
                ? USUAL
                : switch (Rule.of(judging.rule(), judging.settings())) {
                    case Checked.Accepted<Rule>(Rule rule) -> rule;
                    case Checked.Refused<Rule> unreadable -> USUAL;
                };
    }
}
