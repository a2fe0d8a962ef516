package org.goldenthread.benefits.pasted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.pasted.PastedSaving.Step;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for rows of savings that were copied from a spreadsheet: new lines, and amounts of lines that are there. */
@Component
@Transactional
public class SavingPastes {
    /** How many rows are taken at once. */
    public static final int MOST = 500;

    private final Savings savings;
    private final LineYears years;
    private final PastedNames names;
    private final Clock clock;

    SavingPastes(Savings savings, LineYears years, PastedNames names, Clock clock) {
        this.savings = savings;
        this.years = years;
        this.names = names;
        this.clock = clock;
    }

    /** What became of recording what was pasted. @param left rows that were not recorded, with their reasons */
    public record Outcome(int added, int changed, List<PastedSaving> left) {}

    /** Reads what was pasted and records nothing. A cell that is empty leaves what is known. */
    @Transactional(readOnly = true)
    public Checked<List<PastedSaving>> read(String council, String pasted) {
        return Sheet.pasted(pasted, Set.of("saving")).then(sheet -> {
            if (sheet.rows().size() > MOST) {
                return Checked.refused("rows", "Paste up to " + MOST + " rows at once");
            }
            int thisYear = Period.financialYearOf(LocalDate.now(clock));
            var columns = sheet.columns().stream()
                    .flatMap(key -> AmountColumn.of(key, thisYear).stream())
                    .toList();
            var known = names.of(council, sheet.rows());
            var twice = new HashSet<String>();
            return Checked.accepted(sheet.rows().stream()
                    .map(row -> read(row, columns, known))
                    .map(one -> twice.add(one.ref().isEmpty() ? PastedNames.key(one.title()) : one.ref())
                            ? one
                            : one.wrong("It stands here twice"))
                    .toList());
        });
    }

    private PastedSaving read(Row row, List<AmountColumn> columns, PastedNames.Known known) {
        var problems = new ArrayList<String>();
        var ref = known.line(row, problems);
        var before = new TreeMap<Integer, Recorded>();
        (ref.isEmpty() ? List.<Recorded>of() : savings.years(ref))
                .forEach(one -> before.put(one.is().year(), one));
        var after = new TreeMap<Integer, Amounts>();
        for (var column : columns) {
            var money = money(row, column.key(), problems);
            if (money != null) {
                var recorded = before.get(column.year());
                var now = recorded == null ? Amounts.NONE : recorded.is().amounts();
                after.put(column.year(), column.in(after.getOrDefault(column.year(), now), money));
            }
        }
        var steps = new ArrayList<Step>();
        after.forEach((year, amounts) -> {
            var recorded = before.get(year);
            steps.add(new Step(
                    year,
                    recorded == null ? Amounts.NONE : recorded.is().amounts(),
                    recorded == null ? 0 : recorded.id(),
                    amounts));
        });
        steps.removeIf(step -> step.before().equals(step.after()));
        if (ref.isEmpty() && problems.isEmpty() && steps.isEmpty()) {
            problems.add("There is no amount in it");
        }
        var draft = ref.isEmpty() ? known.draft(row, problems) : Savings.Draft.of(row.get("saving"));
        return new PastedSaving(row.number(), row.get("saving"), ref, draft, steps, problems);
    }

    private static @Nullable Money money(Row row, String column, List<String> problems) {
        var words = row.get(column);
        if (words.isEmpty() || words.equals("-") || words.equals("–")) {
            return null;
        }
        return switch (Money.read(words)) {
            case Checked.Accepted<Money>(Money money) -> money;
            case Checked.Refused<Money> no -> {
                problems.add(no.problems().getFirst().message());
                yield null;
            }
        };
    }

    /**
     * Records the rows that can be.
     *
     * @param seen what was before the eyes of whoever confirmed, by {@link PastedSaving#field}
     * @param why why amounts that were known are other ones now
     */
    public Checked<Outcome> record(String council, String pasted, Map<String, Long> seen, String why) {
        return read(council, pasted).then(rows -> {
            int added = 0;
            int changed = 0;
            var left = new ArrayList<PastedSaving>();
            for (var row : rows) {
                if (row.known()) {
                    continue;
                }
                if (!row.good()) {
                    left.add(row);
                    continue;
                }
                switch (row.ref().isEmpty() ? add(council, row) : change(row, seen, why)) {
                    case Checked.Accepted<?> done -> {
                        added += row.ref().isEmpty() ? 1 : 0;
                        changed += row.ref().isEmpty() ? 0 : 1;
                    }
                    case Checked.Refused<?> no ->
                        left.add(row.wrong(no.problems().getFirst().message()));
                }
            }
            left.sort(Comparator.comparingInt(PastedSaving::line));
            return Checked.accepted(new Outcome(added, changed, left));
        });
    }

    private Checked<?> add(String council, PastedSaving row) {
        return savings.add(
                council,
                row.draft(),
                row.years().stream()
                        .map(step -> new LineYear(step.year(), step.after(), null))
                        .toList());
    }

    private Checked<?> change(PastedSaving row, Map<String, Long> seen, String why) {
        return years.changeAll(
                row.ref(),
                row.years().stream()
                        .map(step -> step.change(seen.getOrDefault(row.field(step), 0L), why))
                        .toList());
    }
}
