package org.goldenthread.delivery.planning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.planning.Schedule;
import org.goldenthread.delivery.planning.web.TimelineView.Heading;
import org.goldenthread.delivery.planning.web.TimelineView.Tries;
import org.goldenthread.delivery.rating.ProgressRules;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the timeline may be narrowed to, and what may be tried out on it. */
@Component
class TimelineChoices {
    private final Undertakings undertakings;
    private final Posts posts;
    private final ProgressRules rules;

    TimelineChoices(Undertakings undertakings, Posts posts, ProgressRules rules) {
        this.undertakings = undertakings;
        this.posts = posts;
        this.rules = rules;
    }

    /** Of an undertaking, or of everything where none is chosen. */
    Heading heading(Tree tree, String within) {
        var chosen = tree.branches().stream()
                .filter(branch -> branch.undertaking().ref().equals(within))
                .findFirst();
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb("Delivery", "/delivery"));
        chosen.ifPresent(branch -> {
            undertakings
                    .above(within)
                    .reversed()
                    .forEach(
                            one -> crumbs.add(new Crumb(one.title(), one.level().path() + "/" + one.ref())));
            crumbs.add(new Crumb(branch.undertaking().title(), branch.href()));
        });
        crumbs.add(Crumb.here("Timeline"));
        return new Heading(
                chosen.map(branch -> "Timeline of " + branch.undertaking().title())
                        .orElse("Timeline"),
                crumbs,
                within);
    }

    Heading heading() {
        return heading(Tree.of(List.of()), "");
    }

    Listing<Line> filters(String council, ListRequest request, Tree tree) {
        var filters = new ArrayList<Filter>();
        filters.add(Filter.choice(request, "within", "Part of", within(council, request.filter("within"), tree)));
        var owners = new ArrayList<>(posts.choices(council, request.filter("owner")));
        owners.set(0, new Choice("", "Anybody"));
        filters.add(Filter.choice(request, "owner", "Owner", owners));
        filters.add(new Filter("rule", "Rated by", request.filter("rule"), ratings()));
        return new Listing<>(request, "timeline", List.of(), List.of(), filters, 0, null, "");
    }

    private List<Choice> ratings() {
        var usual = rules.usual();
        var choices = new ArrayList<>(List.of(new Choice("", usual.edition().name())));
        rules.ofActions().stream()
                .filter(rule -> rule != usual)
                .forEach(rule -> choices.add(
                        new Choice(rule.edition().code(), rule.edition().name())));
        return choices;
    }

    /** Every programme, and of the chosen one all that is part of it and all that it is part of. */
    private List<Choice> within(String council, String chosen, Tree tree) {
        var words = new LinkedHashMap<>(Map.of("", "All programmes"));
        if (!chosen.isEmpty()) {
            undertakings.above(chosen).reversed().forEach(one -> words.putIfAbsent(one.ref(), one.title()));
            tree.branches()
                    .forEach(branch -> words.putIfAbsent(
                            branch.undertaking().ref(),
                            "– ".repeat(branch.depth()) + branch.undertaking().title()));
        }
        undertakings.ofLevel(council, Level.PORTFOLIO).forEach(one -> words.putIfAbsent(one.ref(), one.title()));
        undertakings.ofLevel(council, Level.PROGRAMME).forEach(one -> words.putIfAbsent(one.ref(), one.title()));
        return words.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    /** What may be moved: what is not done; what may be paused: whatever holds any of it. */
    Tries tries(Typed typed, Schedule schedule, Tree tree, List<Problem> problems, @Nullable Tried result) {
        var tasks = new ArrayList<>(List.of(new Choice("", "Nothing")));
        schedule.own().stream()
                .filter(one -> one.dates().ended() == null)
                .limit(Rows.MOST)
                .forEach(one -> tasks.add(new Choice(one.ref(), one.ref() + " " + one.title())));
        var projects = new ArrayList<>(List.of(new Choice("", "Nothing")));
        tree.branches()
                .forEach(branch -> projects.add(new Choice(branch.undertaking().ref(), branch.title())));
        return new Tries(typed, tasks, projects, problems, result);
    }
}
