package org.goldenthread.delivery.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.delivery.schedule.Span;
import org.goldenthread.delivery.timeline.Picture.Axis;
import org.goldenthread.delivery.timeline.Picture.Stretch;
import org.goldenthread.delivery.timeline.Picture.Tick;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * Days along a sheet: whole months that hold every date, with financial years above and months, quarters or nothing
 * below them, as there is room.
 *
 * @param from the first day, the first of a month
 * @param to the day after the last, the first of a month
 */
record Days(LocalDate from, LocalDate to, int left, int width) {
    private static final int HEAD = 46;
    private static final int FAR = 400;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    /** Those of a timeline, or null where nothing has a date; today is within unless it is far off. */
    static @Nullable Days of(Timeline timeline, int left, int width) {
        var days = timeline.rows().stream()
                .flatMap(row -> Stream.of(row.mark().baseline(), row.mark().forecast()))
                .flatMap(Days::known)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return null;
        }
        var first = days.getFirst();
        var last = days.getLast();
        var today = timeline.today();
        if (today.isAfter(first.minusDays(FAR)) && today.isBefore(last.plusDays(FAR))) {
            first = today.isBefore(first) ? today : first;
            last = today.isAfter(last) ? today : last;
        }
        return new Days(
                first.minusDays(3).withDayOfMonth(1),
                last.plusDays(3).withDayOfMonth(1).plusMonths(1),
                left,
                width);
    }

    private static Stream<LocalDate> known(Span span) {
        return Stream.of(span.start(), span.finish()).flatMap(Stream::ofNullable);
    }

    int at(LocalDate day) {
        long whole = to.toEpochDay() - from.toEpochDay();
        return left + Math.toIntExact(Math.round((double) width * (day.toEpochDay() - from.toEpochDay()) / whole));
    }

    /** The place of a stretch of days; a day of its own where only one end is known; null where neither is. */
    @Nullable
    Stretch stretch(Span span) {
        var finish = span.finish() != null ? span.finish() : span.start();
        var start = span.start() != null ? span.start() : finish;
        if (start == null || finish == null) {
            return null;
        }
        int x = Math.min(at(start), at(finish));
        return new Stretch(x, at(finish) - x);
    }

    Axis axis(LocalDate today) {
        boolean within = !today.isBefore(from) && today.isBefore(to);
        return new Axis(HEAD, years(), parts(), within ? at(today) : null, "Today, " + TODAY.format(today));
    }

    private List<Tick> years() {
        var ticks = new ArrayList<Tick>();
        for (int year = Period.financialYearOf(from); !LocalDate.of(year, 4, 1).isAfter(to); year++) {
            var period = Period.financialYear(year);
            add(ticks, period.start(), period.after(), period.words(), period.words());
        }
        return ticks;
    }

    private List<Tick> parts() {
        long months = Period.ofMonths(from, 1).start().until(to).toTotalMonths();
        int each = width / (int) Math.max(1, months) >= 24 ? 1 : 3;
        var ticks = new ArrayList<Tick>();
        var start = each == 1
                ? from
                : Period.quarter(Period.financialYearOf(from), 1).start();
        for (var day = start; day.isBefore(to); day = day.plusMonths(each)) {
            var quarter = "Q" + ((day.getMonthValue() + 8) % 12 / 3 + 1);
            add(ticks, day, day.plusMonths(each), each == 1 ? MONTH.format(day) : quarter, "");
        }
        return ticks;
    }

    private void add(List<Tick> ticks, LocalDate start, LocalDate after, String words, String narrow) {
        int x = at(start.isBefore(from) ? from : start);
        int end = at(after.isAfter(to) ? to : after);
        if (end > x) {
            var room = end - x >= 7 * words.length() + 4 ? words : end - x >= 7 * narrow.length() + 4 ? narrow : "";
            ticks.add(new Tick(x, end - x, room));
        }
    }
}
