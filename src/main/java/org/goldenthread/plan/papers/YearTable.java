package org.goldenthread.plan.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Wording;

/**
 * A table whose columns are years and whose cells are names: what comes first in each year.
 *
 * @param years the columns, left to right
 */
record YearTable(Place place, List<Year> years) {
    private static final int FEWEST_YEARS = 2;
    private static final int LONGEST_NAME = 12;

    /** A column: the year as printed and its names in order, each with its place. */
    record Year(Moment moment, List<Named> names) {}

    record Named(String name, Place place) {}

    /** The table read so, when that is what it is. */
    static Optional<YearTable> of(Table table) {
        if (table.rows().size() < 2) {
            return Optional.empty();
        }
        return byRow(table).or(() -> byColumn(table));
    }

    private static Optional<YearTable> byColumn(Table table) {
        var head = table.rows().getFirst();
        var years = new ArrayList<Year>();
        for (int column = 0; column < head.cells().size(); column++) {
            var moment = Moments.exactly(head.cell(column)).filter(Moment::isYears);
            if (moment.isPresent()) {
                years.add(new Year(moment.get(), names(table, column)));
            } else if (!head.cell(column).isBlank()) {
                return Optional.empty();
            }
        }
        return checked(table, years);
    }

    /** The other way round: a row for each year, its priorities in the second cell, one below the other. */
    private static Optional<YearTable> byRow(Table table) {
        var years = new ArrayList<Year>();
        for (var row : table.rows()) {
            var moment = Moments.exactly(row.cell(0)).filter(Moment::isYears);
            if (moment.isEmpty() && row != table.rows().getFirst()) {
                return Optional.empty();
            }
            moment.ifPresent(it -> years.add(new Year(it, named(row, 1))));
        }
        return table.width() == 2 ? checked(table, years) : Optional.empty();
    }

    private static Optional<YearTable> checked(Table table, List<Year> years) {
        boolean named = years.stream().allMatch(year -> !year.names().isEmpty() && areNames(year.names()));
        return years.size() >= FEWEST_YEARS && named
                ? Optional.of(new YearTable(table.place(), years))
                : Optional.empty();
    }

    private static List<Named> names(Table table, int column) {
        return table.rows().stream()
                .skip(1)
                .flatMap(row -> named(row, column).stream())
                .toList();
    }

    private static List<Named> named(Row row, int column) {
        return parts(row, column).stream()
                .map(name -> new Named(name, row.place()))
                .toList();
    }

    private static List<String> parts(Row row, int column) {
        return column < row.cells().size()
                ? row.cells().get(column).parts().stream()
                        .map(part -> part.replaceFirst("^(?:[-–•*]|\\d{1,2}[.)])\\s*", "")
                                .strip())
                        .filter(part -> !part.isEmpty())
                        .toList()
                : List.of();
    }

    private static boolean areNames(List<Named> names) {
        return names.stream()
                .allMatch(it -> Character.isLetter(it.name().charAt(0)) && Wording.words(it.name()) <= LONGEST_NAME);
    }
}
