package org.goldenthread.benefits.costs;

import java.util.List;
import java.util.Locale;

/**
 * How a file of a finance system is read. Columns are named by their heads; an empty name means that there is none.
 *
 * @param sheet the sheet of the workbook; empty for a file that has but one
 * @param head the row that holds the heads, the first being 1
 * @param year the financial year that the file is of, by the calendar year it begins in
 * @param firstMonth the month that the system calls period 1: 4 for April
 */
public record CostMapping(
        String sheet,
        int head,
        String centre,
        String name,
        String period,
        String budget,
        String actual,
        int year,
        int firstMonth) {
    /** How many rows are looked at for the one that holds the heads. */
    static final int LOOKED_AT = 60;

    private static final int APRIL = 4;

    /** What a sheet of these first rows most likely means; the year is for a person to say. */
    static CostMapping proposed(String sheet, List<List<String>> rows, int year) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            int hits = new CostHeads(rows.get(i)).hits();
            if (hits > most) {
                most = hits;
                best = i;
            }
        }
        return under(sheet, best + 1, rows.isEmpty() ? List.of() : rows.get(best), year, APRIL);
    }

    /** What the heads of a row most likely mean. */
    static CostMapping under(String sheet, int head, List<String> row, int year, int firstMonth) {
        var heads = new CostHeads(row);
        return new CostMapping(
                sheet,
                head,
                heads.centre(),
                heads.name(),
                heads.period(),
                heads.budget(),
                heads.actual(),
                year,
                firstMonth);
    }

    /** Files with the same heads have the same shape. */
    static String shape(List<String> heads) {
        var shape = String.join(
                "|",
                heads.stream().map(one -> one.strip().toLowerCase(Locale.UK)).toList());
        return shape.length() > 4000 ? shape.substring(0, 4000) : shape;
    }

    /** The same columns where another file of the shape has them. */
    CostMapping at(String otherSheet, int otherHead, int otherYear) {
        return new CostMapping(otherSheet, otherHead, centre, name, period, budget, actual, otherYear, firstMonth);
    }
}
