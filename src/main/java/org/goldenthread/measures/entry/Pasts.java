package org.goldenthread.measures.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is known around figures that are to be entered: the last ones, the range, the target. */
@Component
@Transactional(readOnly = true)
public class Pasts {
    private final Grids grids;

    Pasts(Grids grids) {
        this.grids = grids;
    }

    /** What is known around each of these slots. */
    public Map<Slot.Key, Past> of(List<Slot> slots) {
        var sheets = grids.of(
                slots.stream().map(slot -> slot.measure().ref()).distinct().toList());
        Map<Slot.Key, Past> found = new HashMap<>();
        for (var slot : slots) {
            found.put(slot.key(), past(slot, sheets.getOrDefault(slot.measure().ref(), new Sheets(List.of()))));
        }
        return found;
    }

    public Past of(Slot slot) {
        return of(List.of(slot)).getOrDefault(slot.key(), past(slot, new Sheets(List.of())));
    }

    private static Past past(Slot slot, Sheets sheets) {
        var before = before(slot, sheets);
        var values = before.stream().map(Past.Point::value).toList();
        return new Past(
                before,
                at(
                        slot,
                        sheets,
                        slot.series(Figure.VALUE),
                        slot.period().yearBefore().start()),
                Range.of(slot.sheet().counted(), values),
                new Past.Aim(at(slot, sheets, Figure.TARGET), at(slot, sheets, Figure.LOWER_TARGET)),
                new Past.Now(
                        at(slot, sheets, Figure.VALUE),
                        at(slot, sheets, Figure.NUMERATOR),
                        at(slot, sheets, Figure.DENOMINATOR),
                        at(
                                slot,
                                sheets,
                                forecasts(slot),
                                sheets.year(slot.measure().ref(), slot.period()).start())),
                sheets.year(slot.measure().ref(), slot.period()));
    }

    private static List<Past.Point> before(Slot slot, Sheets sheets) {
        var grid = sheets.grid(slot.series(Figure.VALUE));
        int row = grid.row(slot.aspect().subject(), slot.aspect().breakdown());
        List<Past.Point> found = new ArrayList<>();
        for (int column = 0; row >= 0 && column < grid.periods(); column++) {
            var value = grid.through(row).decimal(column);
            if (value != null && grid.start(column).isBefore(slot.period().start())) {
                found.add(new Past.Point(grid.period(column), value));
            }
        }
        return found;
    }

    private static @Nullable BigDecimal at(Slot slot, Sheets sheets, Figure figure) {
        return at(slot, sheets, slot.series(figure), slot.period().start());
    }

    private static @Nullable BigDecimal at(Slot slot, Sheets sheets, Series series, LocalDate start) {
        var grid = sheets.grid(series);
        int row = grid.row(slot.aspect().subject(), slot.aspect().breakdown());
        int column = grid.column(start);
        return row < 0 || column < 0 ? null : grid.through(row).decimal(column);
    }

    /** Where the owner's forecast of a year's end stands. */
    static Series forecasts(Slot slot) {
        return new Series(slot.measure().ref(), Figure.FORECAST, Length.YEAR);
    }
}
