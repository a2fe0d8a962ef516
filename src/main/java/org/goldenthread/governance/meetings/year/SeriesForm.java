package org.goldenthread.governance.meetings.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.governance.calendar.Cadence;
import org.goldenthread.governance.calendar.Laid.Otherwise;
import org.goldenthread.governance.meetings.TimeOfDay;
import org.goldenthread.governance.meetings.series.Series;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;

/** What a person types of a series. */
final class SeriesForm {
    private SeriesForm() {}

    static Checked<Series> read(String council, Typed typed) {
        return typed.days("first", "last").then(good -> {
            var problems = new ArrayList<Problem>();
            var first = good.day("first");
            var last = good.day("last");
            if (!good.has("body")) {
                problems.add(new Problem("body", "Choose a body that meets"));
            }
            if (first == null) {
                problems.add(new Problem("first", "Enter the first day"));
            }
            if (last == null) {
                problems.add(new Problem("last", "Enter the last day"));
            }
            var starts = TimeOfDay.of(good.text("starts"));
            if (good.has("starts") && starts == null) {
                problems.add(new Problem("starts", "Enter the time as 14:00"));
            }
            if (first == null || last == null || !problems.isEmpty()) {
                return Checked.refused(problems);
            }
            return cadence(good)
                    .then(cadence -> Checked.accepted(new Series(
                            0,
                            council,
                            good.text("body"),
                            cadence,
                            new Series.Span(first, last),
                            Otherwise.ofCode(good.text("otherwise")),
                            new Series.Where(starts, good.text("place")))));
        });
    }

    private static Checked<Cadence> cadence(Typed typed) {
        int every = typed.number("every");
        return switch (typed.text("sort")) {
            case "weeks" ->
                every < 1 || every > 52
                        ? Checked.refused("every", "Enter from 1 to 52 weeks")
                        : Checked.accepted(new Cadence.Weeks(every));
            case "months" ->
                every < 1 || every > 12
                        ? Checked.refused("every", "Enter from 1 to 12 months")
                        : Checked.accepted(new Cadence.Months(
                                every,
                                Math.clamp(typed.number("nth"), 1, 5),
                                DayOfWeek.of(Math.clamp(typed.number("weekday"), 1, 7))));
            default -> days(typed);
        };
    }

    /** One day a line, as people write days. */
    private static Checked<Cadence> days(Typed typed) {
        var lines = typed.text("days").lines().filter(line -> !line.isBlank()).toList();
        var split = IntStream.range(0, lines.size())
                .boxed()
                .reduce(Typed.of(java.util.Map.of()), (all, i) -> all.with("days-" + i, lines.get(i)), (a, b) -> a);
        return split.days(IntStream.range(0, lines.size())
                                .mapToObj(i -> "days-" + i)
                                .toArray(String[]::new))
                        instanceof Checked.Refused<Typed>(List<Problem> odd)
                ? Checked.refused(odd.stream()
                        .map(one -> new Problem("days", one.message()))
                        .toList())
                : Checked.accepted(new Cadence.Days(IntStream.range(0, lines.size())
                        .mapToObj(i -> split.day("days-" + i))
                        .filter(java.util.Objects::nonNull)
                        .map(LocalDate.class::cast)
                        .toList()));
    }
}
