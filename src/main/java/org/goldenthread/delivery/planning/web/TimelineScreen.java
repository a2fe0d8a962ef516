package org.goldenthread.delivery.planning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.ActionFilter;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.planning.Schedule;
import org.goldenthread.delivery.planning.Schedules;
import org.goldenthread.delivery.planning.Schedules.Reach;
import org.goldenthread.delivery.rating.ProgressRules;
import org.goldenthread.delivery.schedule.Doubts;
import org.goldenthread.delivery.schedule.Floats;
import org.goldenthread.delivery.schedule.Forecast;
import org.goldenthread.delivery.schedule.Shifts;
import org.goldenthread.delivery.schedule.Slips;
import org.goldenthread.delivery.schedule.WhatIf;
import org.goldenthread.delivery.timeline.Drawing;
import org.goldenthread.delivery.timeline.Timeline;
import org.goldenthread.evidence.Reckonings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the timeline out of what an address asks for; reads only. */
@Component
class TimelineScreen {
    private final Undertakings undertakings;
    private final Actions actions;
    private final Schedules schedules;
    private final ProgressRules rules;
    private final TimelineChoices choices;
    private final Reckonings reckonings;
    private final Clock clock;

    TimelineScreen(
            Undertakings undertakings,
            Actions actions,
            Schedules schedules,
            ProgressRules rules,
            TimelineChoices choices,
            Reckonings reckonings,
            Clock clock) {
        this.undertakings = undertakings;
        this.actions = actions;
        this.schedules = schedules;
        this.rules = rules;
        this.choices = choices;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    /** What the address asks for: within an undertaking, of an owner, or every programme of the council. */
    TimelineView of(String council, ListRequest request) {
        return reckonings.of(TimelineView.class, List.of(council, request), () -> reckon(council, request));
    }

    private TimelineView reckon(String council, ListRequest request) {
        var within = request.filter("within");
        var tree = Tree.of(
                within.isEmpty()
                        ? List.of()
                        : undertakings.below(undertakings.get(within).ref()));
        if (within.isEmpty() && request.filter("owner").isEmpty()) {
            return overview(council, request);
        }
        var typed = Typed.of(request.filters());
        var reach = Tried.asked(typed) ? Reach.BOTH : Reach.BACK;
        var wanted = wanted(council, request, tree);
        return switch (schedules.of(wanted, reach)) {
            case Checked.Accepted<Schedule>(Schedule schedule) -> {
                var whole = tree.branches().isEmpty() ? of(schedule) : tree;
                yield new Making(council, request, typed, schedule, whole).view();
            }
            case Checked.Refused<Schedule>(List<Problem> problems) -> circle(council, request, problems);
        };
    }

    private List<Action> wanted(String council, ListRequest request, Tree tree) {
        var owner = request.filter("owner");
        if (tree.branches().isEmpty()) {
            var filter = new ActionFilter(council, "", "", "", "", owner, "");
            return actions.list(filter, ActionFilter.Paging.first(Rows.MOST)).rows();
        }
        return actions.of(tree.refs()).stream()
                .filter(one -> owner.isEmpty() || owner.equals(one.owner()))
                .toList();
    }

    /** Where no undertaking was chosen: those that the actions are part of. */
    private Tree of(Schedule schedule) {
        var parts = schedule.own().stream()
                .map(Action::project)
                .filter(one -> one != null)
                .collect(Collectors.toSet());
        return Tree.of(undertakings.all(parts));
    }

    private TimelineView overview(String council, ListRequest request) {
        var all = new ArrayList<>(undertakings.ofLevel(council, Level.PORTFOLIO));
        all.addAll(undertakings.ofLevel(council, Level.PROGRAMME));
        var tree = Tree.of(all);
        return new TimelineView(
                choices.heading(),
                choices.filters(council, request, tree),
                Drawing.of(Rows.of(LocalDate.now(clock), tree)),
                Table.of(request, tree),
                List.of("Choose a programme, strand, project or owner to see actions and milestones with their dates."),
                List.of(),
                null);
    }

    private TimelineView circle(String council, ListRequest request, List<Problem> problems) {
        var empty = Tree.of(List.of());
        return new TimelineView(
                choices.heading(),
                choices.filters(council, request, empty),
                Drawing.of(new Timeline(LocalDate.now(clock), List.of(), List.of())),
                Table.of(request, List.<Line>of()),
                problems.stream().map(Problem::message).toList(),
                List.of(),
                null);
    }

    /** One timeline while it is made. */
    private final class Making {
        private final String council;
        private final ListRequest request;
        private final Typed typed;
        private final Schedule schedule;
        private final Tree tree;
        private final List<Problem> problems = new ArrayList<>();
        private @Nullable Tried result;
        private Forecast forecast;

        Making(String council, ListRequest request, Typed typed, Schedule schedule, Tree tree) {
            this.council = council;
            this.request = request;
            this.typed = typed;
            this.schedule = schedule;
            this.tree = tree;
            this.forecast = Forecast.of(schedule.network(), schedule.today());
        }

        TimelineView view() {
            if (Tried.asked(typed)) {
                attempt();
            }
            var promised = tree.branches().stream()
                    .filter(branch -> branch.undertaking().ref().equals(request.filter("within")))
                    .map(branch -> branch.undertaking().dates().baselineDue())
                    .filter(day -> day != null && request.filter("owner").isEmpty())
                    .findFirst()
                    .orElse(null);
            var slips = Slips.of(forecast, schedule.refs(), promised);
            var rule = rules.find(request.filter("rule")).orElseGet(rules::usual);
            var lines = Lines.of(schedule, forecast, slips, rule, tree);
            Set<String> alone = request.filter("owner").isEmpty() ? Rows.alone(tree, lines) : Set.of();
            return new TimelineView(
                    choices.heading(tree, request.filter("within")),
                    choices.filters(council, request, tree),
                    Drawing.of(Rows.of(schedule.today(), tree, lines, schedule.dependencies(), alone)),
                    Table.of(request, request.exports() ? lines : lines.subList(0, Math.min(Rows.MOST, lines.size()))),
                    said(slips, lines.size(), rule.words()),
                    doubts(),
                    choices.tries(typed, schedule, tree, problems, result));
        }

        private void attempt() {
            var paused = tree.below(typed.text("pause"));
            var tried = Tried.read(typed, schedule, paused)
                    .then(changes -> Shifts.of(schedule.network(), schedule.today(), changes)
                            .then(shifts -> Checked.accepted(new Attempt(changes, shifts))));
            switch (tried) {
                case Checked.Accepted<Attempt>(Attempt attempt) -> {
                    result = Tried.of(attempt.changes(), attempt.shifts(), schedule, tree);
                    forecast = attempt.shifts().after();
                }
                case Checked.Refused<Attempt>(List<Problem> found) -> problems.addAll(found);
            }
        }

        private List<String> said(Slips slips, int shown, String rule) {
            var said = new ArrayList<String>();
            if (slips.forecastEnd() != null) {
                said.add("It ends on " + Shown.day(slips.forecastEnd()) + " if nothing changes"
                        + (slips.baselineEnd() == null
                                ? "."
                                : "; the baseline says " + Shown.day(slips.baselineEnd()) + "."));
            }
            said.add(slips.words());
            var path = Floats.of(forecast, schedule.refs()).path();
            if (!path.isEmpty()) {
                said.add("Critical path: " + String.join(" → ", path) + ".");
            }
            if (schedule.leftOut() > 0) {
                said.add(Shown.counted(schedule.leftOut(), "deferred or cancelled item") + " left out.");
            }
            if (shown > Rows.MOST) {
                said.add("Shown are the first " + Rows.MOST + " of " + shown + "; the filters narrow it.");
            }
            said.add("Rating. " + rule);
            return said;
        }

        private List<TimelineView.Doubted> doubts() {
            var own = Set.copyOf(schedule.refs());
            return Doubts.of(schedule.network(), schedule.today()).stream()
                    .filter(doubt -> own.contains(doubt.ref()))
                    .flatMap(doubt -> schedule.find(doubt.ref()).stream()
                            .map(one ->
                                    new TimelineView.Doubted(doubt, one.sort().path() + "/" + one.ref())))
                    .toList();
        }
    }

    private record Attempt(List<WhatIf> changes, Shifts shifts) {}
}
