package org.goldenthread.benefits.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a pack's rows; what cannot be read is noted with its place. */
record Cells(Row row, List<Problem> problems) {

    String get(String column) {
        return row.get(column);
    }

    boolean has(String column) {
        return !row.get(column).isEmpty();
    }

    @Nullable
    Money money(String column) {
        return has(column) ? got(column, Money.read(get(column))) : null;
    }

    @Nullable
    LocalDate day(String column) {
        var day = got(column, row.day(column));
        return day == null ? null : day.orElse(null);
    }

    /** A year by the calendar year it begins in; 0 where there is none. */
    int year(String column) {
        if (get(column).matches("\\d{4}")) {
            return Integer.parseInt(get(column));
        }
        problems.add(row.problem(column, "this is no year, such as 2026 for 2026/27"));
        return 0;
    }

    /** What a cell lists, parted by semicolons. */
    List<String> list(String column) {
        return Stream.of(get(column).split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The value; a refusal becomes problems of the row. */
    <T> @Nullable T got(String column, Checked<T> checked) {
        return switch (checked) {
            case Checked.Accepted<T>(T value) -> value;
            case Checked.Refused<T> no -> {
                no.problems().forEach(one -> problems.add(row.problem(column, one.message())));
                yield null;
            }
        };
    }
}
