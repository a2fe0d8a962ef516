package org.goldenthread.delivery.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.rating.Expectation;
import org.goldenthread.delivery.rating.Given;
import org.goldenthread.delivery.rating.Given.Criterion;
import org.goldenthread.delivery.rating.Given.Days;
import org.goldenthread.delivery.rating.ProgressRules;
import org.goldenthread.delivery.rating.Rule;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to judgements of time, cost, scope and benefits; each stays as it was rated. */
@Component
@Transactional
class Criteria {
    static final String MET = "met";
    static final String BREACHED = "breached";
    private static final Days NO_DAYS = new Days(null, null, null);
    private final Undertakings undertakings;
    private final CriteriaStore store;
    private final ProgressRules rules;
    private final Clock clock;

    Criteria(Undertakings undertakings, CriteriaStore store, ProgressRules rules, Clock clock) {
        this.undertakings = undertakings;
        this.store = store;
        this.rules = rules;
        this.clock = clock;
    }

    /** The rule that makes one level of the four. */
    Rule rule() {
        return rules.all().stream().filter(Rule::asksForJudgement).findFirst().orElseThrow();
    }

    /** Judges all four at once; whatever will not be met needs its reason. */
    Checked<Judged> judge(String ref, Typed typed) {
        var breached = EnumSet.noneOf(Criterion.class);
        for (var one : Criterion.values()) {
            switch (typed.text(one.words())) {
                case MET -> {}
                case BREACHED -> breached.add(one);
                default -> {
                    return Checked.refused(one.words(), "Judge all four; " + one.words() + " is open");
                }
            }
        }
        var because = typed.text("because");
        if (!breached.isEmpty() && because.length() < 3) {
            return Checked.refused(List.of(new Problem("because", "Say why it will not be met, in a few words")));
        }
        var given =
                new Given(Given.Life.OPEN, NO_DAYS, 0, Expectation.LINEAR, null, Given.Criteria.breaching(breached));
        var verdict = rule().judge(given, LocalDate.now(clock));
        store.insert(ref, undertakings.get(ref).council(), verdict, because);
        return Checked.accepted(store.of(ref).getFirst());
    }

    /** Every judgement, the latest first. */
    @Transactional(readOnly = true)
    public List<Judged> of(String ref) {
        return store.of(ref);
    }
}
