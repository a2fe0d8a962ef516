package org.goldenthread.organisation.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.goldenthread.organisation.Chart.Placed;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Unit;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** Reasons for refusal that units and posts have in common. */
final class Reasons {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    private Reasons() {}

    static String say(LocalDate day) {
        return DAY.format(day);
    }

    static List<Problem> name(String name) {
        return name.isBlank() || name.strip().length() > 300
                ? List.of(new Problem("name", "Enter a name, up to 300 characters"))
                : List.of();
    }

    static List<Problem> plausible(String place, @Nullable LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.getYear() > 2200)
                ? List.of(new Problem(place, "Enter a year between 1800 and 2200"))
                : List.of();
    }

    /** A day in the life of a unit or post. */
    static List<Problem> within(Placed placed, String place, LocalDate day) {
        var opened = placed.life().opened();
        if (opened != null && day.isBefore(opened)) {
            return List.of(new Problem(place, placed.name() + " opens only on " + say(opened)));
        }
        var closed = placed.life().closed();
        if (closed != null && day.isAfter(closed)) {
            return List.of(new Problem(place, placed.name() + " closed on " + say(closed)));
        }
        return List.of();
    }

    /** Whether the unit above is there for what has the given life, from a day on. */
    static List<Problem> there(String place, Unit above, Life life, @Nullable LocalDate from) {
        var opened = above.life().opened();
        if (from != null && opened != null && from.isBefore(opened)) {
            return List.of(new Problem(place, above.name() + " opens only on " + say(opened)));
        }
        var closed = above.life().closed();
        if (closed != null && !above.life().outlives(life)) {
            return List.of(new Problem(place, above.name() + " closes on " + say(closed)));
        }
        return List.of();
    }

    static List<Problem> notBefore(@Nullable LocalDate lastMove, Placed placed, LocalDate from) {
        return lastMove != null && from.isBefore(lastMove)
                ? List.of(new Problem(
                        "from",
                        placed.name() + " moves on " + say(lastMove) + "; an earlier move would contradict that"))
                : List.of();
    }

    /** A first day, corrected, must not come after what is known to have been on earlier days. */
    static List<Problem> begins(String place, Life life) {
        var opened = life.opened();
        var closed = life.closed();
        return opened != null && closed != null && closed.isBefore(opened)
                ? List.of(new Problem(place, "The first day comes after the last, " + say(closed)))
                : List.of();
    }

    static String some(List<String> names) {
        return names.size() <= 3
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
    }
}
