package org.goldenthread.benefits.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.benefits.profiles.Benefits;
import org.goldenthread.benefits.profiles.Category;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to efficiency statements, and to the base that each year's is measured against. */
@Component
@Transactional
public class Statements {
    private final SavingsLedger ledger;
    private final Benefits benefits;
    private final StatementStore bases;
    private final Things things;

    Statements(SavingsLedger ledger, Benefits benefits, StatementStore bases, Things things) {
        this.ledger = ledger;
        this.benefits = benefits;
        this.bases = bases;
        this.things = things;
    }

    /** Says what a year's efficiencies are measured against; what was said before is kept. */
    public Checked<Base> measureAgainst(String council, Base base) {
        var problems = new ArrayList<Problem>();
        if (base.name().isBlank() || base.name().length() > 200) {
            problems.add(new Problem("name", "Name the base, such as “Net revenue budget as set in February”"));
        }
        if (base.amount().pence() <= 0) {
            problems.add(new Problem("amount", "The base is more than nothing"));
        }
        if (base.target() < 0 || base.target() > 10_000) {
            problems.add(new Problem("target", "The target is a per cent from 0 to 100"));
        }
        if (base.year() < 1990 || base.year() > 2100) {
            problems.add(new Problem("year", "Choose a financial year"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (!bases.find(council, base.year()).equals(java.util.Optional.of(base))) {
            bases.end(council, base.year());
            bases.insert(council, base);
        }
        return Checked.accepted(base);
    }

    @Transactional(readOnly = true)
    public Statement of(String council, int year) {
        var filter = SavingFilter.of(council).in(year);
        var rows = rows(
                sums(ledger.byStrand(filter.cashable("yes")), year),
                sums(ledger.byStrand(filter.cashable("no")), year));
        return new Statement(year, bases.find(council, year).orElse(null), rows, carbon(council, year));
    }

    private static Map<String, Statement.Sum> sums(Map<String, Map<Integer, YearSum>> found, int year) {
        var sums = new HashMap<String, Statement.Sum>();
        found.forEach((ref, years) -> {
            var sum = years.getOrDefault(year, YearSum.NONE);
            sums.put(ref, new Statement.Sum(sum.delivered(), sum.toCome()));
        });
        return sums;
    }

    private List<Statement.Row> rows(Map<String, Statement.Sum> cashable, Map<String, Statement.Sum> other) {
        var refs = new TreeSet<>(cashable.keySet());
        refs.addAll(other.keySet());
        var names = things.titles(refs);
        return refs.stream()
                .map(ref -> new Statement.Row(
                        ref,
                        ref.isEmpty() ? "No work named" : names.getOrDefault(ref, ref),
                        cashable.getOrDefault(ref, Statement.Sum.NONE),
                        other.getOrDefault(ref, Statement.Sum.NONE)))
                .filter(row ->
                        !row.cashable().both().isZero() || !row.other().both().isZero())
                .sorted(Comparator.comparing((Statement.Row row) ->
                                row.cashable().both().plus(row.other().both()))
                        .reversed())
                .toList();
    }

    private List<Statement.Carbon> carbon(String council, int year) {
        return benefits.of(council, Category.CARBON).stream()
                .flatMap(one -> one.years().stream()
                        .filter(known -> known.year() == year)
                        .map(known -> new Statement.Carbon(one, known)))
                .toList();
    }
}
