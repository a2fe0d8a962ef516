package org.goldenthread.measures.entry.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.entry.Stage;
import org.goldenthread.organisation.Unit;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the reporting calendar: what each department has handed in, quarter by quarter. */
@Component
@Transactional(readOnly = true)
public class Rounds {
    private static final String NONE = "No service";
    private final Due due;
    private final Seats seats;
    private final Clock clock;

    Rounds(Due due, Seats seats, Clock clock) {
        this.due = due;
        this.seats = seats;
        this.clock = clock;
    }

    /** What a department has handed in, by quarter. */
    public record Department(String name, List<Cell> quarters) {}

    /**
     * The figures of a department whose periods end in a quarter.
     *
     * @param in how many have come in
     * @param late how many were asked for by now and have not
     * @param all how many are asked for
     */
    public record Cell(int in, int late, int all) {
        static final Cell EMPTY = new Cell(0, 0, 0);

        Cell plus(Slot slot, LocalDate today) {
            boolean late = slot.open() && slot.stage(today) != Stage.NOT_DUE;
            return new Cell(in + (slot.open() ? 0 : 1), this.late + (late ? 1 : 0), all + 1);
        }

        public Cell plus(Cell other) {
            return new Cell(in + other.in, late + other.late, all + other.all);
        }
    }

    /** The quarters of a financial year, named by the calendar year that it begins in. */
    public List<Period> quarters(int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> Period.quarter(year, quarter))
                .toList();
    }

    /** Every department with measures that are entered, by name. @param tag only measures of a set; empty for all */
    public List<Department> of(String council, int year, String tag) {
        var asked = due.entered(council).stream()
                .filter(one -> tag.isEmpty() || one.tags().contains(tag))
                .toList();
        var today = LocalDate.now(clock);
        var tree = seats.of(council);
        var quarters = quarters(year);
        Map<String, List<Cell>> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (var slot : due.endingIn(council, asked, Period.financialYear(year))) {
            var name = tree.department(slot.measure().thing().service())
                    .map(Unit::name)
                    .orElse(NONE);
            var row = cells.computeIfAbsent(
                    name,
                    one -> new ArrayList<>(
                            quarters.stream().map(q -> Cell.EMPTY).toList()));
            for (int quarter = 0; quarter < quarters.size(); quarter++) {
                if (quarters.get(quarter).end().compareTo(slot.period().end()) >= 0) {
                    row.set(quarter, row.get(quarter).plus(slot, today));
                    break;
                }
            }
        }
        return cells.entrySet().stream()
                .map(one -> new Department(one.getKey(), one.getValue()))
                .toList();
    }
}
