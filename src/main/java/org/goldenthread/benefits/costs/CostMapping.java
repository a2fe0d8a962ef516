package org.goldenthread.benefits.costs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a file of a finance system is read. Columns are named by their heads; an empty name means that there is none.
 *
 * @param head the row that holds the heads, the first being 1
 * @param year the financial year that the file is of, by the calendar year it begins in
 * @param firstMonth the month that the system calls period 1: 4 for April
 */
public record CostMapping(
        int head, String centre, String name, String period, String budget, String actual, int year, int firstMonth) {
    private static final int LOOKED_AT = 30;
    private static final int APRIL = 4;

    /** What a file of these first rows most likely means; the year is for a person to say. */
    static CostMapping proposed(List<List<String>> rows, int year) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            var heads = rows.get(i);
            int hits =
                    (int) Stream.of("(?:cost )?cent(?:re|er).*|cc.*|code", ".*budget.*", ".*actual.*|spend.*|.*to date")
                            .filter(look -> !like(heads, look).isEmpty())
                            .count();
            if (hits > most) {
                most = hits;
                best = i;
            }
        }
        var heads = rows.isEmpty() ? List.<String>of() : rows.get(best);
        var centre = like(heads, "(?:cost )?cent(?:re|er)(?: code| number)?|cc(?: code)?");
        return new CostMapping(
                best + 1,
                centre.isEmpty() ? like(heads, ".*cent(?:re|er).*|code") : centre,
                like(heads, ".*(?:name|description|title).*"),
                like(heads, "period|month|posting period"),
                like(heads, ".*budget.*"),
                like(heads, ".*actual.*|spend.*|.*to date"),
                year,
                APRIL);
    }

    private static String like(List<String> heads, String look) {
        return heads.stream()
                .map(String::strip)
                .filter(one -> one.toLowerCase(Locale.UK).matches(look))
                .findFirst()
                .orElse("");
    }

    /** Files with the same heads have the same shape. */
    static String shape(List<String> heads) {
        var shape = String.join(
                "|",
                heads.stream().map(one -> one.strip().toLowerCase(Locale.UK)).toList());
        return shape.length() > 4000 ? shape.substring(0, 4000) : shape;
    }

    CostMapping of(int otherYear) {
        return new CostMapping(head, centre, name, period, budget, actual, otherYear, firstMonth);
    }
}
