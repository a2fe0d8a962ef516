package org.goldenthread.delivery.support;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.delivery.support.Demand.Enabling;
import org.goldenthread.delivery.support.SupportStore.At;
import org.goldenthread.delivery.support.SupportStore.Wanted;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to support: what undertakings want of enabling services, and what those can give. */
@Component
@Transactional
class Support {
    private final SupportStore store;

    Support(SupportStore store) {
        this.store = store;
    }

    /** Words typed into a cell of a form for a service and a month. */
    record Typing(At at, String field, String words) {}

    @Transactional(readOnly = true)
    public List<Enabling> services(String council) {
        return store.services(council);
    }

    Checked<String> addService(String council, String name) {
        if (name.isBlank() || name.length() > 100) {
            return Checked.refused("service", "Name the service, up to 100 characters");
        }
        store.add(council, name.strip());
        return Checked.accepted(name);
    }

    /** What everybody within wants by service and month, against what the service can give to all. */
    @Transactional(readOnly = true)
    public Map<At, Load> loads(Wanted wanted) {
        var capacity = store.capacity(wanted);
        var all = store.wanted(wanted);
        var loads = new HashMap<At, Load>();
        all.forEach((at, days) -> loads.put(at, new Load(days, capacity.get(at))));
        capacity.forEach((at, days) -> loads.putIfAbsent(at, new Load(BigDecimal.ZERO, days)));
        return loads;
    }

    /** Days that everybody within wants in all. */
    @Transactional(readOnly = true)
    public BigDecimal wanted(Wanted wanted) {
        return store.wanted(wanted).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What one undertaking itself wants, not what is below it. */
    @Transactional(readOnly = true)
    public Map<At, BigDecimal> own(Undertaking one, YearMonth first, YearMonth last) {
        return store.own(one.ref(), first, last);
    }

    @Transactional(readOnly = true)
    public Slice<Demand> list(Wanted wanted, ListRequest request) {
        return Slice.of(store.page(wanted, request), store.count(wanted), request);
    }

    /** Writes what an undertaking wants, all cells of a form or none. */
    Checked<Undertaking> want(Undertaking one, List<Typing> typed) {
        var problems = check(one.council(), typed);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        typed.forEach(cell -> store.keepDemand(
                one.ref(),
                one.council(),
                cell.at(),
                Months.days(cell.words()).filter(days -> days.signum() > 0).orElse(null)));
        return Checked.accepted(one);
    }

    /** Writes what services can give; an empty cell means that nobody knows. */
    Checked<String> give(String council, List<Typing> typed) {
        var problems = check(council, typed);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        typed.forEach(cell ->
                store.keepCapacity(council, cell.at(), Months.days(cell.words()).orElse(null)));
        return Checked.accepted(council);
    }

    private List<Problem> check(String council, List<Typing> typed) {
        var known = store.services(council).stream().map(Enabling::id).toList();
        var problems = new ArrayList<Problem>();
        for (var cell : typed) {
            if (!known.contains(cell.at().service())) {
                problems.add(new Problem("", "There is no such service"));
            } else if (!cell.words().isEmpty() && Months.days(cell.words()).isEmpty()) {
                problems.add(new Problem(
                        cell.field(),
                        "“" + cell.words() + "” for " + Months.words(cell.at().month())
                                + " is no number of days; write it as 4 or 2.5"));
            }
        }
        return problems;
    }
}
