package org.goldenthread.governance.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The bank holidays of one nation, in any year, as the law stands that the pack was written from. */
public final class BankHolidays {
    private final List<Named> rules;
    private final Map<Integer, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

    /** A holiday by name and rule. */
    record Named(String name, HolidayRule rule) {}

    BankHolidays(List<Named> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The holidays of a year by day, each with its name. */
    public SortedMap<LocalDate, String> in(int year) {
        return years.computeIfAbsent(year, this::reckon);
    }

    public boolean on(LocalDate day) {
        return in(day.getYear()).containsKey(day);
    }

    public Optional<String> name(LocalDate day) {
        return Optional.ofNullable(in(day.getYear()).get(day));
    }

    /** Days that fall on a weekend give their holiday to the next weekday that is none already. */
    private SortedMap<LocalDate, String> reckon(int year) {
        var days = new TreeMap<LocalDate, String>();
        var displaced = new TreeMap<LocalDate, String>();
        for (var one : rules) {
            one.rule().in(year).ifPresent(day -> (weekend(day) ? displaced : days).put(day, one.name()));
        }
        displaced.forEach((day, name) -> {
            var stand = day;
            while (weekend(stand) || days.containsKey(stand)) {
                stand = stand.plusDays(1);
            }
            days.put(stand, name + " (substitute day)");
        });
        return java.util.Collections.unmodifiableSortedMap(days);
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
