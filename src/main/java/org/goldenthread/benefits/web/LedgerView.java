package org.goldenthread.benefits.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.benefits.YearSum;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Listing;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as its page shows it.
 *
 * @param foot the row that sums every line, on whatever page
 * @param year such as "2026/27"
 * @param known the day at whose end the ledger was known so; absent for now
 * @param unread a day that was typed and is none; empty otherwise
 */
public record LedgerView(
        Listing<List<Cell>> list,
        List<Cell> foot,
        YearSum total,
        String year,
        @Nullable LocalDate known,
        String unread) {

    /** The list with the sum as its last row, for a file. */
    Listing<List<Cell>> withFoot() {
        var rows = new ArrayList<>(list.rows());
        rows.add(foot);
        return new Listing<>(
                list.request(),
                list.noun(),
                list.columns(),
                rows,
                list.filters(),
                list.total(),
                list.next(),
                list.empty());
    }
}
