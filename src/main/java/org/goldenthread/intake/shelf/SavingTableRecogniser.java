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
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Amounts;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the lines of a savings table in pounds, and says where a row of totals is not the sum of the rows above it. */
@Component
class SavingTableRecogniser implements Recogniser {

    private static final Pattern SAVING = Pattern.compile("\\bsavings?\\b|\\befficienc", Pattern.CASE_INSENSITIVE);

    /** A column of money: where, its head, and what one unit is worth in pounds. */
    private record Money(int index, String head, BigDecimal unit) {}

    @Override
    public Recognised recognise(Paper paper) {
        var recognised = Recognised.NOTHING;
        var heading = "";
        for (var block : paper.blocks()) {
            if (block instanceof Table table && table.rows().size() > 1) {
                var columns = columns(table);
                if (isAboutSaving(table, columns, heading)) {
                    recognised = recognised.and(read(table, columns));
                }
            }
            heading = block instanceof Heading ? block.text() : heading;
        }
        return recognised;
    }

    /** The heads of its columns say so, or its caption, or the heading over a table of years. */
    private static boolean isAboutSaving(Table table, List<Money> columns, String heading) {
        var heads = columns.stream().map(Money::head).collect(Collectors.joining(" "));
        boolean years = Moments.in(heads).stream().anyMatch(Moment::isYears);
        var words = years ? String.join(" ", heads, over(table), heading) : heads;
        return !columns.isEmpty() && SAVING.matcher(words).find();
    }

    /** What stands over the whole table: its caption and the head of its first column. */
    private static String over(Table table) {
        var caption = table.caption();
        return table.rows().getFirst().cell(0) + (caption == null ? "" : " " + caption);
    }

    private static List<Money> columns(Table table) {
        var head = table.rows().getFirst();
        var columns = new ArrayList<Money>();
        for (int i = 1; i < head.cells().size(); i++) {
            var printed = head.cell(i).replace('\n', ' ').strip();
            var own = Amounts.unit(printed);
            var unit = own.compareTo(BigDecimal.ONE) > 0 ? own : Amounts.unit(over(table));
            boolean money = printed.contains("£") || unit.compareTo(BigDecimal.ONE) > 0;
            if (money && isFilled(table, i)) {
                columns.add(new Money(i, named(printed), unit));
            }
        }
        return columns;
    }

    private static String named(String printed) {
        var name = printed.replaceFirst("\\s*\\(?£\\s?['’‘]?(?:0{3}s?|k|m)?\\)?$", "")
                .strip();
        return name.isEmpty() ? "Amount" : name;
    }

    private static boolean isFilled(Table table, int column) {
        return table.rows().stream()
                .skip(1)
                .anyMatch(row -> Amounts.cell(row.cell(column), BigDecimal.ONE).isPresent());
    }

    private static Recognised read(Table table, List<Money> columns) {
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        var since = new ArrayList<Row>();
        var all = new ArrayList<Row>();
        for (var row : table.rows().subList(1, table.rows().size())) {
            var name = row.cell(0).replace('\n', ' ').strip();
            if (name.toLowerCase(Locale.UK).matches("(?:grand |sub-?)?total.*")) {
                columns.forEach(column -> check(row, column, since, all).ifPresent(notes::add));
                since.clear();
            } else if (columns.stream()
                    .anyMatch(
                            it -> Amounts.cell(row.cell(it.index()), it.unit()).isPresent())) {
                since.add(row);
                all.add(row);
                proposals.add(proposal(row, name, columns));
            }
        }
        return new Recognised(proposals, notes);
    }

    private static Proposal proposal(Row row, String name, List<Money> columns) {
        var amounts = new LinkedHashMap<String, Object>();
        for (var column : columns) {
            Amounts.cell(row.cell(column.index()), column.unit()).ifPresent(sum -> amounts.put(column.head(), sum));
        }
        var years = columns.stream()
                .flatMap(column -> Moments.in(column.head()).stream())
                .filter(Moment::isYears)
                .map(Moment::label)
                .distinct()
                .toList();
        return Found.of("saving", name)
                .title(Wording.title(name))
                .text(row.text())
                .with("level", "line")
                .with("what", name)
                .with("year", years.size() == 1 ? years.getFirst() : "")
                .with("years", years.size() > 1 ? years : List.of())
                .with("amount", first(amounts, "proposed|target|budget|agreed|planned|saving|amount"))
                .with("delivered", first(amounts, "(?<!un)achieved|delivered|actual"))
                .with("forecast", first(amounts, "forecast"))
                .with("unachieved", first(amounts, "unachieved|shortfall|not achieved|at risk"))
                .with("amounts", amounts)
                .at(row.place());
    }

    private static @Nullable Object first(Map<String, Object> amounts, String head) {
        return amounts.entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.UK).matches(".*(?:" + head + ").*"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** A total may be of the rows since the last total or of all rows. */
    private static Optional<Note> check(Row total, Money column, List<Row> since, List<Row> all) {
        var printed = Amounts.cell(total.cell(column.index()), column.unit());
        var part = sum(since, column);
        boolean fits = printed.isEmpty()
                || since.isEmpty() && all.isEmpty()
                || printed.get().compareTo(part) == 0
                || printed.get().compareTo(sum(all, column)) == 0;
        if (fits) {
            return Optional.empty();
        }
        var message = "“%s” gives %s for %s, but the rows above it come to %s."
                .formatted(
                        total.cell(0).strip(),
                        Amounts.spoken(printed.orElseThrow()),
                        column.head(),
                        Amounts.spoken(part));
        return Optional.of(new Note("sum-differs", message, total.place()));
    }

    private static BigDecimal sum(List<Row> rows, Money column) {
        return rows.stream()
                .flatMap(row -> Amounts.cell(row.cell(column.index()), column.unit()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
