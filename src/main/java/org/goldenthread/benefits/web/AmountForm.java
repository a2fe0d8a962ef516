package org.goldenthread.benefits.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Amounts by year as a form holds them: a field such as "planned-2026" for each, and "seen-2026" for what was there.
 *
 * @param years the rows of the form
 */
public record AmountForm(List<Integer> years) {
    /** The columns of the form, with their heads. */
    public static final List<Column> COLUMNS = List.of(
            new Column("planned", "Planned"),
            new Column("forecast", "Forecast"),
            new Column("delivered", "Delivered"),
            new Column("fullYear", "Full-year effect"),
            new Column("reversed", "Reversed"));

    /** A column of the form. */
    public record Column(String name, String words) {
        public String field(int year) {
            return name + "-" + year;
        }
    }

    public AmountForm {
        years = List.copyOf(years);
    }

    /** The years that have amounts, this year, and the three that follow. */
    static AmountForm of(List<Recorded> recorded, int thisYear) {
        var years = new java.util.TreeSet<Integer>();
        recorded.forEach(one -> years.add(one.is().year()));
        for (int year = thisYear; year <= thisYear + 3; year++) {
            years.add(year);
        }
        return new AmountForm(List.copyOf(years));
    }

    public List<Column> columns() {
        return COLUMNS;
    }

    public String words(int year) {
        return LineYear.words(year);
    }

    /** What is recorded, as the form shows it. */
    static Map<String, String> values(List<Recorded> recorded) {
        var values = new HashMap<String, String>();
        for (var one : recorded) {
            int year = one.is().year();
            var amounts = one.is().amounts();
            values.put("seen-" + year, String.valueOf(one.id()));
            put(values, "planned-" + year, amounts.planned());
            put(values, "forecast-" + year, amounts.forecast());
            put(values, "delivered-" + year, amounts.delivered());
            put(values, "fullYear-" + year, amounts.fullYear());
            put(values, "reversed-" + year, amounts.reversed());
        }
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Money money) {
        values.put(name, money == null ? "" : money.typed());
    }

    /** What was typed, a change for each year that had amounts or has them now. */
    Checked<List<LineYears.Change>> read(Typed typed) {
        var problems = new ArrayList<Problem>();
        var changes = new ArrayList<LineYears.Change>();
        for (int year : years) {
            var amounts = new Amounts(
                    money(typed, "planned-" + year, problems),
                    money(typed, "forecast-" + year, problems),
                    money(typed, "delivered-" + year, problems),
                    money(typed, "fullYear-" + year, problems),
                    money(typed, "reversed-" + year, problems));
            long seen =
                    typed.text("seen-" + year).matches("\\d{1,18}") ? Long.parseLong(typed.text("seen-" + year)) : 0;
            if (seen != 0 || !amounts.equals(Amounts.NONE)) {
                changes.add(new LineYears.Change(year, amounts, seen, typed.text("why")));
            }
        }
        return problems.isEmpty() ? Checked.accepted(changes) : Checked.refused(problems);
    }

    /** The amount in a field; absent where nothing was typed. */
    static @Nullable Money money(Typed typed, String name, List<Problem> problems) {
        if (!typed.has(name)) {
            return null;
        }
        return switch (Money.read(typed.text(name))) {
            case Checked.Accepted<Money>(Money money) -> money;
            case Checked.Refused<Money> no -> {
                no.problems().forEach(one -> problems.add(new Problem(name, one.message())));
                yield null;
            }
        };
    }
}
