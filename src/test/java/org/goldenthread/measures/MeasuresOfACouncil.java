package org.goldenthread.measures;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Recording;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A council with an officer, and short words for what tests of measures do over and over. */
@Product
public abstract class MeasuresOfACouncil {
    @Autowired
    protected Fixtures fixtures;

    @Autowired
    protected Measures measures;

    @Autowired
    protected Ledger ledger;

    @Autowired
    protected Grids grids;

    @Autowired
    protected Subjects subjects;

    @Autowired
    protected Things things;

    protected String council = "";
    protected Account officer = new Account(0, "", "", false);
    protected Subject own = new Subject(0, "OWN", "", Subject.Sort.COUNCIL, null, true);

    @BeforeEach
    protected void open() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        own = does(() -> subjects.own(council));
    }

    protected <T> T does(Supplier<T> work) {
        return fixtures.as(officer, work);
    }

    protected static Sheet quarterly(Polarity polarity) {
        return Sheet.of(DataType.PERCENTAGE, "%", 1, polarity, Length.QUARTER);
    }

    protected String measure(String code) {
        return measure(code, quarterly(Polarity.HIGH));
    }

    protected String measure(String code, Sheet sheet) {
        return does(
                () -> Fixtures.got(measures.add(council, Measures.Draft.of(code, "What " + code + " counts"), sheet)));
    }

    protected static Period q(int year, int quarter) {
        return Period.quarter(year, quarter);
    }

    protected Entry entry(String measure, Period period, String value) {
        return Entry.of(measure, Figure.VALUE, own.id(), period, new BigDecimal(value));
    }

    protected Ledger.Recorded record(Entry... entries) {
        var recording = new Recording();
        for (var one : entries) {
            recording.add(one);
        }
        return does(() -> ledger.record(council, Batch.Source.entered("test"), recording));
    }

    /** The council's own value; null where there is none. */
    protected @Nullable BigDecimal value(String measure, Period period) {
        return value(does(() -> grids.grid(Series.values(measure, Length.of(period)))), period);
    }

    protected @Nullable BigDecimal value(Grid grid, Period period) {
        int row = grid.row(own.id());
        int column = grid.column(period.start());
        return row < 0 || column < 0 ? null : grid.through(row).decimal(column);
    }
}
