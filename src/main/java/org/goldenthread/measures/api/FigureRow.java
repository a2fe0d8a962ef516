package org.goldenthread.measures.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.subjects.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One figure as programs read it, with the names under which they may send it back.
 *
 * @param measure its reference
 * @param code as the council's files write the measure
 * @param start the first day of its period
 * @param length of its period, such as P3M
 * @param period in words, such as "Q1 2025/26"
 * @param subject the code of whom it is about
 * @param part empty for the whole
 * @param value exactly as recorded, without zeros at its end; null where the standing says why there is none
 */
record FigureRow(
        String measure,
        String code,
        String figure,
        LocalDate start,
        LocalDate end,
        String length,
        String period,
        String subject,
        String subjectName,
        String part,
        @Nullable BigDecimal value,
        String standing) {

    static FigureRow of(Measure measure, Grid grid, int column, Subject subject, String part, int row) {
        var period = grid.period(column);
        return new FigureRow(
                measure.ref(),
                measure.code(),
                grid.series().figure().key(),
                period.start(),
                period.end(),
                grid.length().code(),
                period.words(),
                subject.code(),
                subject.name(),
                part,
                plain(grid.through(row).decimal(column)),
                Names.of(grid.standing(row, column)));
    }

    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
