package org.goldenthread.delivery.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.budget.BudgetStore.Wanted;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to budgets: lines by year, what they add up to, and what comes afterwards. */
@Component
@Transactional
class Budgets {
    private final BudgetStore store;
    private final FundingStore funding;

    Budgets(BudgetStore store, FundingStore funding) {
        this.store = store;
        this.funding = funding;
    }

    Checked<Line> add(Line line) {
        var problems = check(line);
        return problems.isEmpty() ? Checked.accepted(get(store.insert(line))) : Checked.refused(problems);
    }

    /** Writes a line anew, on the version that it carries. */
    Checked<Line> change(Line line) {
        var problems = check(line);
        if (problems.isEmpty() && store.update(line) == 0) {
            problems.add(Office.RACED);
        }
        return problems.isEmpty() ? Checked.accepted(get(line.id())) : Checked.refused(problems);
    }

    void remove(long id) {
        store.delete(id);
    }

    private List<Problem> check(Line line) {
        var problems = new ArrayList<Problem>();
        var plan = line.plan();
        if (plan.title().isBlank() || plan.title().length() > 200) {
            problems.add(new Problem("title", "Say what the money is for, up to 200 characters"));
        }
        if (plan.year() < 1990 || plan.year() > 2100) {
            problems.add(new Problem("year", "Enter the financial year as 2026/27"));
        }
        if (!List.of("capital", "revenue").contains(plan.sort())) {
            problems.add(new Problem("sort", "Choose whether it is capital or revenue"));
        }
        if (line.amounts().planned().isNegative()) {
            problems.add(new Problem("planned", "What is planned is nought or more"));
        }
        if (plan.funding() != null) {
            var source = funding.find(plan.funding());
            if (source.isEmpty() || !source.get().council().equals(line.council())) {
                problems.add(new Problem("funding", "Choose what pays for it"));
            } else if (plan.year() < source.get().firstYear()
                    || plan.year() > source.get().lastYear()) {
                problems.add(new Problem(
                        "funding",
                        source.get().name() + " is for " + source.get().years() + ", not for " + plan.yearWords()));
            }
        }
        if (problems.isEmpty() && store.known(line.ref(), plan, line.id())) {
            problems.add(new Problem("title", "There is such a line for " + plan.yearWords() + " already"));
        }
        return problems;
    }

    /** Whether there is such a line already: of the same undertaking, year, sort and title. */
    @Transactional(readOnly = true)
    public boolean knows(Line line) {
        return store.known(line.ref(), line.plan(), line.id());
    }

    @Transactional(readOnly = true)
    public Line get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("the budget line " + id));
    }

    @Transactional(readOnly = true)
    public Slice<Line> list(Wanted wanted, ListRequest request) {
        return Slice.of(store.page(wanted, request), store.sums(wanted).lines(), request);
    }

    @Transactional(readOnly = true)
    public Map<Integer, Map<String, Sums>> byYear(Wanted wanted) {
        return store.byYear(wanted);
    }

    /** What everything below each of these undertakings adds up to, by reference. */
    @Transactional(readOnly = true)
    public Map<String, Sums> byRoot(List<String> roots) {
        return roots.isEmpty() ? Map.of() : store.byRoot(roots);
    }
}
