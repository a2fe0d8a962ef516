package org.goldenthread.plan.versions;

import java.util.Optional;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Responsibilities;
import org.goldenthread.plan.Workstreams;
import org.goldenthread.plan.ranking.Horizons;
import org.goldenthread.plan.ranking.Ranking;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Gathers all that a plan holds now. */
@Component
class PlanContent {
    private final Priorities priorities;
    private final Workstreams workstreams;
    private final Responsibilities responsibilities;
    private final Ranking ranking;
    private final Horizons horizons;
    private final Things things;

    PlanContent(
            Priorities priorities,
            Workstreams workstreams,
            Responsibilities responsibilities,
            Ranking ranking,
            Horizons horizons,
            Things things) {
        this.priorities = priorities;
        this.workstreams = workstreams;
        this.responsibilities = responsibilities;
        this.ranking = ranking;
        this.horizons = horizons;
        this.things = things;
    }

    PlanSnapshot of(Plan plan) {
        var ref = plan.ref();
        var streams = workstreams.inPlan(ref);
        var posts = things.cards(streams.stream()
                .flatMap(stream -> Optional.ofNullable(stream.owner()).stream())
                .toList());
        return new PlanSnapshot(
                plan.title(),
                things.get(ref).card().summary(),
                plan.levels(),
                priorities.inPlan(ref).stream().map(PlanContent::node).toList(),
                streams.stream()
                        .map(stream -> new PlanSnapshot.Stream(
                                stream.ref(),
                                stream.title(),
                                stream.wording().sort().code(),
                                stream.owner() != null && posts.containsKey(stream.owner())
                                        ? posts.get(stream.owner()).title()
                                        : stream.ownerNamed()))
                        .toList(),
                responsibilities.matrix(ref).rows().stream()
                        .flatMap(row -> row.marks().entrySet().stream()
                                .map(mark -> new PlanSnapshot.Answer(
                                        row.ref(),
                                        mark.getKey(),
                                        mark.getValue().role())))
                        .toList(),
                ranking.years(ref).stream()
                        .map(year -> new PlanSnapshot.Year(
                                year.label(),
                                year.priorities().stream().map(Priority::ref).toList()))
                        .toList(),
                horizons.inPlan(ref).stream()
                        .map(item -> new PlanSnapshot.Horizon(
                                item.priority(), item.horizon().code(), item.text()))
                        .toList());
    }

    private static PlanSnapshot.Node node(Priority priority) {
        return new PlanSnapshot.Node(
                priority.ref(),
                priority.at().code(),
                priority.title(),
                priority.at().level(),
                priority.at().parent(),
                priority.rank().place());
    }
}
