package org.goldenthread.intake.shelf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.wording.Amounts;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Columns;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A table of savings: its columns of money, and the column that names each line.
 *
 * @param spent figures in brackets are savings here, because every line's are
 */
record SavingTable(Table table, List<Money> columns, int named, boolean spent) {
    private static final Pattern TOTAL = Pattern.compile("(?i)(?:grand |sub-?|overall )?total\\b.*");
    private static final Pattern NAMING = Pattern.compile(
            "(?i)(?:saving |budget )?(?:proposals?|descriptions?|titles?|schemes?|initiatives?|projects?|savings? (?:title|name|option|line)|options?)"
                    + "(?: .*)?|savings?|description of .*");

    /** A column of money: where, its head, and what one unit is worth in pounds. */
    record Money(int index, String head, BigDecimal unit) {
        boolean isTotal() {
            return head.toLowerCase(Locale.UK).startsWith("total");
        }

        boolean isYear() {
            return Moments.in(head).stream().anyMatch(Moment::isYears);
        }
    }

    static Optional<SavingTable> of(Table table, SavingContext context) {
        var columns = columns(table, context);
        if (!isAboutSaving(table, columns, context)) {
            return Optional.empty();
        }
        var named = named(table.rows().getFirst());
        var sums = lines(table, named)
                .flatMap(row -> columns.stream().flatMap(it -> Amounts.cell(row.cell(it.index()), it.unit()).stream()))
                .toList();
        boolean spent = !sums.isEmpty() && sums.stream().allMatch(sum -> sum.signum() <= 0);
        return Optional.of(new SavingTable(table, columns, named, spent));
    }

    private static java.util.stream.Stream<Row> lines(Table table, int named) {
        return table.rows().stream().skip(1).filter(row -> !isTotal(row, named));
    }

    private static boolean isTotal(Row row, int named) {
        return TOTAL.matcher(line(row, named)).matches()
                || TOTAL.matcher(line(row, 0)).matches();
    }

    private static String line(Row row, int column) {
        return row.cell(column).replace('\n', ' ').strip();
    }

    /** The heads of its columns say so, or its caption, or the words over a table of years. */
    private static boolean isAboutSaving(Table table, List<Money> columns, SavingContext context) {
        var heads = columns.stream().map(Money::head).collect(Collectors.joining(" "));
        boolean years = columns.stream().anyMatch(Money::isYear);
        var words = years ? String.join(" ", heads, over(table), context.words()) : heads;
        return !columns.isEmpty() && SavingContext.speaksOfSaving(words);
    }

    /** What stands over the whole table: its caption and the head of its first column. */
    private static String over(Table table) {
        var caption = table.caption();
        return table.rows().getFirst().cell(0) + (caption == null ? "" : " " + caption);
    }

    private static List<Money> columns(Table table, SavingContext context) {
        var head = table.rows().getFirst();
        var above = Amounts.unit(over(table));
        var general = above.compareTo(BigDecimal.ONE) > 0 ? above : Amounts.unit(context.words());
        var columns = new ArrayList<Money>();
        for (int i = 1; i < head.cells().size(); i++) {
            var printed = line(head, i);
            var own = Amounts.unit(printed);
            var unit = own.compareTo(BigDecimal.ONE) > 0 ? own : general;
            boolean dated = Moments.in(printed).stream().anyMatch(Moment::isYears) || printed.matches("(?i)total.*");
            boolean money = printed.contains("£")
                    || own.compareTo(BigDecimal.ONE) > 0
                    || above.compareTo(BigDecimal.ONE) > 0
                    || dated && (general.compareTo(BigDecimal.ONE) > 0 || printsPounds(table, i));
            if (money && isFilled(table, i)) {
                columns.add(new Money(i, plain(printed), unit));
            }
        }
        return columns;
    }

    private static boolean printsPounds(Table table, int column) {
        return table.rows().stream()
                .skip(1)
                .anyMatch(row -> row.cell(column).contains("£")
                        || row.cell(column).strip().matches("\\(?-?\\d{1,3}(?:,\\d{3})+\\)?"));
    }

    private static String plain(String printed) {
        var name = printed.replaceFirst("\\s*\\(?£\\s?['’‘]?(?:0{3}s?|k|m)?\\)?$", "")
                .strip();
        return name.isEmpty() ? "Amount" : name;
    }

    private static boolean isFilled(Table table, int column) {
        return table.rows().stream()
                .skip(1)
                .anyMatch(row -> Amounts.cell(row.cell(column), BigDecimal.ONE).isPresent());
    }

    /** The column that says what is saved; where the first one holds references, the one beside it. */
    private static int named(Row head) {
        return IntStream.range(0, head.cells().size())
                .filter(column -> NAMING.matcher(line(head, column)).matches())
                .findFirst()
                .orElseGet(() -> isRef(head) && head.cells().size() > 1 ? 1 : 0);
    }

    private static boolean isRef(Row head) {
        return Columns.meaning(line(head, 0)).filter(Column.REF::equals).isPresent();
    }

    Recognised recognised() {
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        var since = new ArrayList<Row>();
        var all = new ArrayList<Row>();
        for (var row : table.rows().subList(1, table.rows().size())) {
            if (isTotal(row, named)) {
                columns.forEach(column -> check(row, column, since, all).ifPresent(notes::add));
                across(row).ifPresent(notes::add);
                since.clear();
            } else if (columns.stream().anyMatch(it -> sum(row, it).isPresent())) {
                since.add(row);
                all.add(row);
                proposals.add(proposal(row));
                across(row).ifPresent(notes::add);
            }
        }
        return new Recognised(proposals, notes);
    }

    private Optional<BigDecimal> sum(Row row, Money column) {
        return Amounts.cell(row.cell(column.index()), column.unit()).map(sum -> spent ? sum.negate() : sum);
    }

    private Proposal proposal(Row row) {
        var amounts = new LinkedHashMap<String, Object>();
        columns.forEach(column -> sum(row, column).ifPresent(sum -> amounts.put(column.head(), sum)));
        var years = columns.stream()
                .flatMap(column -> Moments.in(column.head()).stream())
                .filter(Moment::isYears)
                .map(Moment::label)
                .distinct()
                .toList();
        var name = line(row, named).isEmpty() ? line(row, 0) : line(row, named);
        var ref = named > 0 && isRef(table.rows().getFirst()) ? line(row, 0) : "";
        return Found.of("saving", ref.isEmpty() ? name : ref)
                .title(Wording.title(name))
                .text(row.text())
                .with("level", "line")
                .with("what", name)
                .with("year", years.size() == 1 ? years.getFirst() : "")
                .with("years", years.size() > 1 ? years : List.of())
                .with("amount", first(amounts, "proposed|target|budget|agreed|planned|saving|amount|total"))
                .with("delivered", first(amounts, "(?<!un)achieved|delivered|actual"))
                .with("forecast", first(amounts, "forecast"))
                .with("unachieved", first(amounts, "unachieved|shortfall|not achieved|at risk"))
                .with("amounts", amounts)
                .with("directorate", said(row, "directorate|department|service|portfolio|division"))
                .with("owner", said(row, "owner|lead|responsible.*"))
                .with("rating", said(row, "rag.*|risk|deliverability|status|confidence"))
                .at(row.place());
    }

    /** The words of the row under a head beside the money. */
    private String said(Row row, String heads) {
        return IntStream.range(0, table.rows().getFirst().cells().size())
                .filter(column -> column != named
                        && columns.stream().noneMatch(money -> money.index() == column)
                        && line(table.rows().getFirst(), column)
                                .toLowerCase(Locale.UK)
                                .matches(heads))
                .mapToObj(column -> line(row, column))
                .findFirst()
                .orElse("");
    }

    private static @Nullable Object first(Map<String, Object> amounts, String head) {
        return amounts.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.UK).matches(".*(?:" + head + ").*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** A total may be of the rows since the last total or of all rows. */
    private Optional<Note> check(Row total, Money column, List<Row> since, List<Row> all) {
        var printed = sum(total, column);
        var part = sum(since, column);
        boolean fits = printed.isEmpty()
                || since.isEmpty() && all.isEmpty()
                || printed.get().compareTo(part) == 0
                || printed.get().compareTo(sum(all, column)) == 0;
        if (fits) {
            return Optional.empty();
        }
        var message = "“%s” gives %s for %s, but the rows above it come to %s."
                .formatted(name(total), Amounts.spoken(printed.orElseThrow()), column.head(), Amounts.spoken(part));
        return Optional.of(new Note("sum-differs", message, total.place()));
    }

    /** A column of totals is the sum of the years before it. */
    private Optional<Note> across(Row row) {
        var total = columns.stream().filter(Money::isTotal).findFirst().flatMap(column -> sum(row, column));
        var years = columns.stream().filter(it -> it.isYear() && !it.isTotal()).toList();
        var sum = years.stream().flatMap(column -> sum(row, column).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (years.size() < 2 || total.isEmpty() || total.get().compareTo(sum) == 0) {
            return Optional.empty();
        }
        var message = "“%s” gives a total of %s, but its years come to %s."
                .formatted(name(row), Amounts.spoken(total.get()), Amounts.spoken(sum));
        return Optional.of(new Note("sum-differs", message, row.place()));
    }

    private String name(Row row) {
        return line(row, named).isEmpty() ? line(row, 0) : line(row, named);
    }

    private BigDecimal sum(List<Row> rows, Money column) {
        return rows.stream().flatMap(row -> sum(row, column).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
