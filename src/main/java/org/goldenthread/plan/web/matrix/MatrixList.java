package org.goldenthread.plan.web.matrix;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.plan.Matrix.Row;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;

/** The matrix as a list, for its filters and for spreadsheets. */
final class MatrixList {
    private static final List<Choice> GAPS = List.of(
            new Choice("", "All"),
            new Choice("none", "No primary"),
            new Choice("joint", "Joint remits"),
            new Choice("lead", "Joint without an agreed lead"));

    private MatrixList() {}

    static Listing<Row> of(MatrixView view, ListRequest request) {
        var columns = new ArrayList<Column<Row>>();
        columns.add(Column.of("ref", "Reference", row -> Cell.text(row.ref())));
        columns.add(Column.of("code", "Code", row -> Cell.text(row.code())));
        columns.add(Column.of("title", view.signs().rowNoun(), row -> Cell.text(row.title())));
        for (var across : view.whole().columns()) {
            columns.add(Column.of(across.ref(), across.title(), row -> {
                var mark = view.mark(row, across);
                return Cell.text(
                        mark.sign().isEmpty()
                                ? ""
                                : mark.sign() + " " + view.signs().words(mark));
            }));
        }
        columns.add(Column.of("words", "In words", row -> Cell.text(view.words(row))));
        return new Listing<>(
                request,
                "priorities",
                columns,
                view.rows(),
                List.of(Filter.words(request), Filter.choice(request, "gap", "Show", GAPS)),
                view.rows().size(),
                null,
                "No priority stands on a level that workstreams answer for.");
    }
}
