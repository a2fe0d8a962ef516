package org.goldenthread.organisation.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.intake.sheet.Row;
import org.goldenthread.intake.sheet.Sheet;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.ledger.Charts;
import org.goldenthread.organisation.ledger.Pen;
import org.goldenthread.organisation.ledger.PostChanges;
import org.goldenthread.organisation.ledger.UnitChanges;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for an organisation kept in a file: first what it would change, in pencil, then the change itself. */
@Component
@Transactional
public class Loading {
    private final Charts charts;
    private final UnitChanges units;
    private final PostChanges posts;

    Loading(Charts charts, UnitChanges units, PostChanges posts) {
        this.charts = charts;
        this.units = units;
        this.posts = posts;
    }

    /**
     * One file on its way into one council.
     *
     * @param from the day from which moves count that the file asks for
     */
    record Work(String council, LocalDate from, Chart chart, List<Row> rows, Outcome outcome) {
        void refuse(Row row, String column, String message) {
            outcome.refuse(row, List.of(row.problem(column, message)));
        }

        /** The day in a cell; empty for an empty cell, null when the cell was refused. */
        @Nullable
        Optional<LocalDate> day(Row row, String column) {
            return switch (row.day(column)) {
                case Checked.Accepted<Optional<LocalDate>>(Optional<LocalDate> day) -> day;
                case Checked.Refused<Optional<LocalDate>> no -> {
                    outcome.refuse(row, no.problems());
                    yield null;
                }
            };
        }
    }

    /** What the file would change, with nothing saved. */
    @Transactional(readOnly = true)
    public Checked<Outcome> preview(String council, Path file, LocalDate from) {
        var pencil = new Pen.Pencil(charts.today());
        return read(file)
                .then(sheet -> Checked.accepted(run(
                        work(council, from, charts.of(council), sheet),
                        new UnitChanges(pencil),
                        new PostChanges(pencil))));
    }

    /** Brings the file in: everything that is not refused, at once. The same file again changes nothing. */
    public Checked<Outcome> load(String council, Path file, LocalDate from) {
        return read(file)
                .then(sheet -> Checked.accepted(run(work(council, from, charts.lock(council), sheet), units, posts)));
    }

    private static Checked<Sheet> read(Path file) {
        return Sheet.read(file, Set.of(Columns.UNIT));
    }

    private static Work work(String council, LocalDate from, Chart chart, Sheet sheet) {
        return new Work(council, from, chart, sheet.rows(), new Outcome(sheet));
    }

    private static Outcome run(Work work, UnitChanges unitChanges, PostChanges postChanges) {
        var units = new LoadUnits(work, unitChanges);
        units.take(work.rows());
        var posts = new LoadPosts(work, postChanges, unitChanges);
        for (var row : work.rows()) {
            if (!work.outcome().refuses(row)) {
                units.of(row).ifPresent(unit -> posts.take(row, unit));
            }
        }
        units.close(work.rows());
        return work.outcome();
    }
}
