package org.goldenthread.delivery.support;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;
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

    /**
     * Words typed into a cell of a form for a service and a month.
     *
     * @param was what the form showed there; absent where nobody saw a form
     */
    record Typing(
            At at, String field, String words, @Nullable String was) {
        boolean changed() {
            return !words.equals(was);
        }
    }

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

    /**
     * Writes what an undertaking wants: every cell of a form that was changed, or none. What somebody else wrote into
     * other cells meanwhile stays; what they wrote into the same cell is asked about.
     */
    Checked<Undertaking> want(Undertaking one, List<Typing> form) {
        var typed = form.stream().filter(Typing::changed).toList();
        var problems = check(one.council(), typed);
        problems.addAll(meanwhile(typed, store.own(one.ref(), first(typed), last(typed))));
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
    Checked<String> give(String council, List<Typing> form) {
        var typed = form.stream().filter(Typing::changed).toList();
        var problems = check(council, typed);
        problems.addAll(meanwhile(typed, store.capacity(new Wanted(council, "", 0, first(typed), last(typed)))));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        typed.forEach(cell ->
                store.keepCapacity(council, cell.at(), Months.days(cell.words()).orElse(null)));
        return Checked.accepted(council);
    }

    private static YearMonth first(List<Typing> typed) {
        return typed.stream()
                .map(cell -> cell.at().month())
                .min(Comparator.naturalOrder())
                .orElse(YearMonth.of(2000, 1));
    }

    private static YearMonth last(List<Typing> typed) {
        return typed.stream()
                .map(cell -> cell.at().month())
                .max(Comparator.naturalOrder())
                .orElse(YearMonth.of(2000, 1));
    }

    /** Cells into which somebody else has written since the form was made. */
    private static List<Problem> meanwhile(List<Typing> typed, Map<At, BigDecimal> saved) {
        var problems = new ArrayList<Problem>();
        for (var cell : typed) {
            var days = saved.get(cell.at());
            var now = days == null ? "" : Load.days(days);
            if (cell.was() != null && !now.equals(cell.was()) && !now.equals(cell.words())) {
                problems.add(new Problem(
                        cell.field(),
                        "Somebody else made %s of %s meanwhile; save again to put “%s” in its place"
                                .formatted(
                                        now.isEmpty() ? "nothing" : now,
                                        Months.words(cell.at().month()),
                                        cell.words())));
            }
        }
        return problems;
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
