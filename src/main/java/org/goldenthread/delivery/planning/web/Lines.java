package org.goldenthread.delivery.planning.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.planning.Schedule;
import org.goldenthread.delivery.planning.web.Line.Reckoned;
import org.goldenthread.delivery.rating.Given;
import org.goldenthread.delivery.rating.Rule;
import org.goldenthread.delivery.schedule.Floats;
import org.goldenthread.delivery.schedule.Forecast;
import org.goldenthread.delivery.schedule.Slip;
import org.goldenthread.delivery.schedule.Slips;
import org.jspecify.annotations.Nullable;

/** Reckons a schedule into lines. */
final class Lines {
    private final Schedule schedule;
    private final Forecast forecast;
    private final Rule rule;
    private final Floats floats;
    private final Map<String, Slip> slips = new HashMap<>();
    private final Map<String, List<String>> waits = new HashMap<>();

    private Lines(Schedule schedule, Forecast forecast, Slips slips, Rule rule) {
        this.schedule = schedule;
        this.forecast = forecast;
        this.rule = rule;
        this.floats = Floats.of(forecast, schedule.refs());
        slips.all().forEach(slip -> this.slips.put(slip.ref(), slip));
        for (var link : schedule.dependencies()) {
            waits.computeIfAbsent(link.later(), none -> new ArrayList<>()).add(link.earlier());
        }
    }

    static List<Line> of(Schedule schedule, Forecast forecast, Slips slips, Rule rule, Tree tree) {
        var lines = new Lines(schedule, forecast, slips, rule);
        var parts = new HashMap<String, String>();
        tree.branches()
                .forEach(branch -> parts.put(
                        branch.undertaking().ref(), branch.undertaking().title()));
        return schedule.own().stream()
                .map(one -> lines.line(one, parts.getOrDefault(one.project() == null ? "" : one.project(), "")))
                .toList();
    }

    private Line line(Action action, String part) {
        var ref = action.ref();
        var finish = forecast.finish(ref);
        var reckoned =
                new Reckoned(forecast.start(ref), finish, slips.get(ref), floats.total(ref), floats.critical(ref));
        var verdict = rule.judge(given(action, finish), schedule.today());
        return new Line(action, part, reckoned, verdict, waits.getOrDefault(ref, List.of()));
    }

    private Given given(Action action, @Nullable LocalDate finish) {
        var dates = action.dates();
        var life = action.course().life().isOpen() ? Given.Life.OPEN : Given.Life.DONE;
        var pusher = forecast.pushedBy(action.ref());
        var waiting = pusher == null || finish == null || dates.due() == null || !finish.isAfter(dates.due())
                ? null
                : new Given.Waiting(pusher, (int) ChronoUnit.DAYS.between(dates.due(), finish));
        return new Given(
                life,
                new Given.Days(dates.start(), dates.due(), dates.forecast()),
                action.course().progress(),
                action.course().expected(),
                waiting,
                Given.Criteria.NONE);
    }
}
