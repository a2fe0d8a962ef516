package org.goldenthread.publishing.reminders.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.publishing.reminders.Timing;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.util.MultiValueMap;

/** When reminders come, as it stands in a form; every field as text, so that what is odd comes back. */
public record TimingForm(Set<String> days, String from, String to, String every, String ahead) {
    public TimingForm {
        days = Set.copyOf(days);
    }

    static TimingForm of(Timing timing) {
        return new TimingForm(
                timing.days().stream().map(Enum::name).collect(Collectors.toSet()),
                String.valueOf(timing.from()),
                String.valueOf(timing.to()),
                String.valueOf(timing.every()),
                String.valueOf(timing.ahead()));
    }

    static TimingForm of(MultiValueMap<String, String> typed) {
        return new TimingForm(
                Set.copyOf(typed.getOrDefault("days", List.of())),
                text(typed, "from"),
                text(typed, "to"),
                text(typed, "every"),
                text(typed, "ahead"));
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** What is meant; a number that is none becomes one that is refused. */
    Timing timing() {
        var chosen = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> days.contains(day.name()))
                .forEach(chosen::add);
        return new Timing(chosen, number(from), number(to), number(every), number(ahead));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }

    public boolean on(DayOfWeek day) {
        return days.contains(day.name());
    }

    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    public static List<Choice> often() {
        return List.of(1, 7, 14).stream()
                .map(every -> new Choice(String.valueOf(every), Timing.often(every)))
                .toList();
    }
}
