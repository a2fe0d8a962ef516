package org.goldenthread.governance.interests;

import java.time.LocalDate;

/**
 * That somebody has declared their interests for a year.
 *
 * @param year the financial year, by the calendar year in which it begins
 * @param nothing whether they declared that there is nothing to declare
 */
public record Declaration(long person, int year, LocalDate made, boolean nothing, String note) {

    /** Such as "2031/32". */
    public static String year(int year) {
        return year + "/" + String.valueOf(year + 1).substring(2);
    }

    public String yearWords() {
        return year(year);
    }
}
