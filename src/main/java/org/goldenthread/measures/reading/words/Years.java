package org.goldenthread.measures.reading.words;

/**
 * What a label of years means where the label alone does not tell.
 *
 * @param pair what "2014-15" or "2014/15" is a year of
 * @param bare what "2014" is a year of
 * @param ends whether "2014" is the year in which that year ends, rather than begins
 * @param span what "2014-16" runs by: three calendar years, or the two financial years from April 2014
 * @param months whether "2011-12" is December 2011, as its neighbours are months
 */
public record Years(Year pair, Year bare, boolean ends, Year span, boolean months) {
    public static final Years USUAL = new Years(Year.FINANCIAL, Year.CALENDAR, false, Year.FINANCIAL, false);

    public Years {
        // a calendar year begins and ends in the same year
        ends &= bare != Year.CALENDAR;
    }

    /** The kind of year that "FY" is before a year standing alone. */
    Year fiscal() {
        return bare == Year.CALENDAR ? Year.FINANCIAL : bare;
    }

    /** The calendar year in which a year standing alone begins. */
    int first(int label) {
        return ends ? label - 1 : label;
    }
}
