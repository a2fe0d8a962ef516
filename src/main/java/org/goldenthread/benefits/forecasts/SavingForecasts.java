package org.goldenthread.benefits.forecasts;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.benefits.Confidence;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingState;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to forecasts and delivered amounts of a year, for many lines in one go. */
@Component
@Transactional
public class SavingForecasts {
    /** How many lines are given in one go. */
    public static final int MOST = 300;

    private final SavingsLedger ledger;
    private final Savings savings;
    private final LineYears years;

    SavingForecasts(SavingsLedger ledger, Savings savings, LineYears years) {
        this.ledger = ledger;
        this.savings = savings;
        this.years = years;
    }

    /** A line of which something is expected. @param recorded absent where nothing is known of the year */
    public record Expected(Saving saving, @Nullable Recorded recorded) {
        public Amounts amounts() {
            return recorded == null ? Amounts.NONE : recorded.is().amounts();
        }

        public long seen() {
            return recorded == null ? 0 : recorded.id();
        }
    }

    /** What somebody gives for a line. @param seen the recorded year that they had before their eyes; 0 for none */
    public record Given(
            String ref,
            long seen,
            @Nullable Money forecast,
            @Nullable Money delivered,
            Confidence confidence) {}

    /** The lines that count and are not delivered yet, or have amounts in the year. */
    @Transactional(readOnly = true)
    public List<Expected> of(SavingFilter filter) {
        var turn = new SavingsLedger.Turn(SavingsLedger.Order.OWNER, false, null, MOST);
        var lines = ledger.first(filter, turn).stream()
                .filter(one -> one.state().counts())
                .toList();
        var known = savings.years(lines.stream().map(Saving::ref).toList());
        return lines.stream()
                .map(one -> expected(one, known.getOrDefault(one.ref(), List.of()), filter.year()))
                .filter(one -> one.recorded() != null || one.saving().state() != SavingState.DELIVERED)
                .toList();
    }

    private static Expected expected(Saving line, List<Recorded> years, int year) {
        return new Expected(
                line,
                years.stream()
                        .filter(one -> one.is().year() == year)
                        .findFirst()
                        .orElse(null));
    }

    /** One line, wherever it stands among the others. */
    @Transactional(readOnly = true)
    public Expected of(String ref, int year) {
        return expected(savings.get(ref), savings.years(ref), year);
    }

    /** Why forecasts are other ones. @param confirms whether those that have not changed were looked at again */
    public record Why(String words, boolean confirms) {}

    /**
     * Records what was given, all of it or, with every reason, nothing.
     *
     * @return how many lines have changed or were confirmed
     */
    public Checked<Integer> give(int year, List<Given> all, Why why) {
        var problems = new ArrayList<Problem>();
        int changed = 0;
        for (var given : all) {
            var before = years.at(given.ref(), year);
            var amounts = before.map(one -> one.is().amounts())
                    .orElse(Amounts.NONE)
                    .forecasting(given.forecast())
                    .delivering(given.delivered());
            boolean same = before.map(one -> one.is().amounts().equals(amounts)).orElse(amounts.equals(Amounts.NONE));
            boolean done = !same || why.confirms() && before.isPresent();
            if (done) {
                var change = new LineYears.Change(year, amounts, given.seen(), why.words());
                var saved = same ? years.confirm(given.ref(), year, given.seen()) : years.change(given.ref(), change);
                if (saved instanceof Checked.Refused<Recorded> no) {
                    no.problems().forEach(one -> problems.add(placed(one, given.ref())));
                }
            }
            boolean surer = savings.sure(given.ref(), given.confidence());
            changed += done || surer ? 1 : 0;
        }
        if (!problems.isEmpty()) {
            org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
                    .setRollbackOnly();
            return Checked.refused(problems.stream().distinct().toList());
        }
        return Checked.accepted(changed);
    }

    private static Problem placed(Problem one, String ref) {
        return one.place().equals("why") ? one : new Problem("forecast-" + ref, ref + ": " + one.message());
    }
}
