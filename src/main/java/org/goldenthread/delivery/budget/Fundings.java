package org.goldenthread.delivery.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to sources of funding, and to what an undertaking costs and gives back once it is there. */
@Component
@Transactional
class Fundings {
    private final FundingStore store;

    Fundings(FundingStore store) {
        this.store = store;
    }

    Checked<Source> add(Source source) {
        var problems = check(source);
        return problems.isEmpty() ? Checked.accepted(get(store.insert(source))) : Checked.refused(problems);
    }

    Checked<Source> change(Source source) {
        var problems = check(source);
        if (problems.isEmpty() && store.update(source) == 0) {
            problems.add(Office.RACED);
        }
        return problems.isEmpty() ? Checked.accepted(get(source.id())) : Checked.refused(problems);
    }

    private List<Problem> check(Source source) {
        var problems = new ArrayList<Problem>();
        if (source.name().isBlank() || source.name().length() > 200) {
            problems.add(new Problem("name", "Name the source, up to 200 characters"));
        }
        if (!Source.SORTS.contains(source.sort())) {
            problems.add(new Problem("sort", "Choose what sort of source it is"));
        }
        if (!Source.STATUSES.contains(source.status())) {
            problems.add(new Problem("status", "Choose how it stands"));
        }
        if (source.status().equals("awarded") && source.awarded() == null) {
            problems.add(new Problem("awarded", "Say how much was awarded"));
        }
        if (source.firstYear() < 1990 || source.firstYear() > 2100) {
            problems.add(new Problem("firstYear", "Enter the first financial year as 2026/27"));
        } else if (source.lastYear() < source.firstYear() || source.lastYear() > 2100) {
            problems.add(new Problem("lastYear", "The last year is the first one or a later one"));
        }
        negative(source.bid(), "bid", problems);
        negative(source.awarded(), "awarded", problems);
        if (problems.isEmpty() && store.known(source)) {
            problems.add(new Problem("name", "There is a source of this name already"));
        }
        return problems;
    }

    private static void negative(
            org.goldenthread.vocabulary.@org.jspecify.annotations.Nullable Money amount,
            String field,
            List<Problem> problems) {
        if (amount != null && amount.isNegative()) {
            problems.add(new Problem(field, "The amount is nought or more"));
        }
    }

    @Transactional(readOnly = true)
    public Source get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("the source of funding " + id));
    }

    @Transactional(readOnly = true)
    public List<Source> all(String council) {
        return store.all(council);
    }

    /** What the lines of all undertakings plan to take from each source. */
    @Transactional(readOnly = true)
    public Map<Long, Money> planned(String council) {
        return store.planned(council);
    }

    @Transactional(readOnly = true)
    public Afterwards afterwards(String ref) {
        return store.afterwards(ref).orElseGet(() -> Afterwards.nothing(ref));
    }

    Checked<Afterwards> keep(String council, Afterwards after) {
        var problems = new ArrayList<Problem>();
        negative(after.running().yearly(), "running", problems);
        negative(after.payback().invested(), "invested", problems);
        negative(after.payback().saving(), "saving", problems);
        negative(after.payback().repaid(), "repaid", problems);
        if (after.running().yearly() != null && !after.running().hasBearer()) {
            problems.add(new Problem("bearer", "Say who bears the running costs"));
        }
        var payback = after.payback();
        if (payback.repaid() != null
                && payback.invested() != null
                && payback.repaid().compareTo(payback.invested()) > 0) {
            problems.add(new Problem("repaid", "More cannot be paid back than was invested"));
        }
        if (problems.isEmpty() && store.keep(council, after) == 0) {
            problems.add(Office.RACED);
        }
        return problems.isEmpty() ? Checked.accepted(afterwards(after.ref())) : Checked.refused(problems);
    }
}
