package org.goldenthread.benefits.packs;

import java.time.Clock;
import java.time.LocalDate;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYear.Verified;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.SavingMoves;
import org.goldenthread.measures.packs.Past;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The amounts of a pack's lines, year by year, as they would have become known: the plan before the year begins, the
 * first forecast in summer, another one in winter, what was delivered after the year has ended, and its verification.
 */
@Component
class SavingYearRows {
    private static final int PLANNED = -25;
    private static final int FIRST = 105;
    private static final int LATER = 290;
    private static final int DELIVERED = 395;
    private static final int VERIFIED = 430;
    private final LineYears years;
    private final SavingMoves moves;
    private final WorthTitles titles;
    private final SavingRows lines;
    private final Past past;
    private final Clock clock;

    SavingYearRows(LineYears years, SavingMoves moves, WorthTitles titles, SavingRows lines, Past past, Clock clock) {
        this.years = years;
        this.moves = moves;
        this.titles = titles;
        this.lines = lines;
        this.past = past;
        this.clock = clock;
    }

    /** Records a year of which nothing is known yet. */
    void year(String council, Cells cells) {
        var ref = lines.ref(council, cells);
        int year = cells.year("year");
        if (ref == null || year == 0 || years.at(ref, year).isPresent()) {
            return;
        }
        var planned =
                new Amounts(cells.money("planned"), null, null, cells.money("full-year"), cells.money("reversed"));
        step(ref, year, PLANNED, planned, "", cells);
        var amounts = planned;
        if (cells.has("forecast")) {
            amounts = amounts.forecasting(cells.money("forecast"));
            step(ref, year, FIRST, amounts, "First forecast of the year", cells);
        }
        if (cells.has("later")) {
            amounts = amounts.forecasting(cells.money("later"));
            step(ref, year, LATER, amounts, or(cells.get("why"), "Forecast of the third quarter"), cells);
        }
        if (cells.has("delivered")) {
            amounts = amounts.delivering(cells.money("delivered"));
            step(ref, year, DELIVERED, amounts, "As counted", cells);
            verify(council, ref, year, cells);
        }
    }

    private static String or(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }

    /** Records what was known so many days after the year began; never later than now. */
    private void step(String ref, int year, int days, Amounts amounts, String why, Cells cells) {
        var before = years.at(ref, year);
        long seen = before.map(Recorded::id).orElse(0L);
        boolean same = before.filter(one -> one.is().amounts().equals(amounts)).isPresent();
        var change = new LineYears.Change(year, amounts, seen, why);
        cells.got(
                "year",
                past.on(day(year, days), () -> same ? years.confirm(ref, year, seen) : years.change(ref, change)));
    }

    private LocalDate day(int year, int days) {
        var today = LocalDate.now(clock);
        var day = Period.financialYear(year).start().plusDays(days);
        return day.isAfter(today) ? today : day;
    }

    private void verify(String council, String ref, int year, Cells cells) {
        @Nullable String post = titles.post(council, cells, "verifier");
        var recorded = years.at(ref, year);
        if (post == null || recorded.isEmpty()) {
            return;
        }
        var on = day(year, VERIFIED);
        Checked<Recorded> done = past.on(
                on, () -> moves.verify(ref, year, recorded.get().id(), new Verified(post, on, cells.get("evidence"))));
        cells.got("verifier", done);
    }
}
