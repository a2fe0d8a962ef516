package org.goldenthread.publishing.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * When reminders come.
 *
 * @param days the weekdays on which mail leaves
 * @param from the hour of the day from which on it leaves
 * @param to the hour before which it leaves; all other hours are quiet
 * @param every at least so many days lie between two of them
 * @param ahead what is due within so many days is spoken of
 */
public record Timing(Set<DayOfWeek> days, int from, int to, int every, int ahead) {
    /** Once a week in the morning, as long as nobody has chosen otherwise. */
    public static final Timing USUAL = new Timing(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 8, 17, 7, 7);

    public Timing {
        days = days.isEmpty() ? Set.of() : Set.copyOf(days);
    }

    /** What a person has to correct before this can be kept. */
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (days.isEmpty()) {
            found.add(new Problem("days", "Choose at least one day of the week"));
        }
        if (from < 0 || to > 24 || from >= to) {
            found.add(new Problem("from", "Enter hours from 0 to 24, the first before the second"));
        }
        if (every < 1 || every > 31) {
            found.add(new Problem("every", "Choose how often reminders come"));
        }
        if (ahead < 0 || ahead > 60) {
            found.add(new Problem("ahead", "Enter how many days ahead, from 0 to 60"));
        }
        return found;
    }

    /** Whether mail may leave at a moment. */
    public boolean opens(ZonedDateTime moment) {
        return days.contains(moment.getDayOfWeek()) && moment.getHour() >= from && moment.getHour() < to;
    }

    /** Whether it is time again, after the day of the last one. */
    public boolean turn(LocalDate today, @Nullable LocalDate last) {
        return last == null || !today.isBefore(last.plusDays(every));
    }

    /** The same within the quiet hours and days of somebody else; theirs where nothing would be left. */
    public Timing within(Timing other) {
        var shared = days.stream().filter(other.days::contains).collect(Collectors.toSet());
        int first = Math.max(from, other.from);
        int last = Math.min(to, other.to);
        return shared.isEmpty() || first >= last
                ? new Timing(other.days, other.from, other.to, every, ahead)
                : new Timing(shared, first, last, every, ahead);
    }

    /** Whether something of it is left within the quiet hours and days of somebody else. */
    public boolean fits(Timing other) {
        return days.stream().anyMatch(other.days::contains) && Math.max(from, other.from) < Math.min(to, other.to);
    }

    /** "Mon, Tue, between 8:00 and 17:00, once a week". */
    public String words() {
        var named = days.size() == 7
                ? "every day"
                : days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                        .collect(Collectors.joining(", "));
        return named + ", between " + from + ":00 and " + to + ":00, " + often(every);
    }

    /** How often, in words. */
    public static String often(int every) {
        return switch (every) {
            case 1 -> "on each of these days";
            case 7 -> "once a week";
            case 14 -> "every two weeks";
            default -> "every " + every + " days";
        };
    }
}
