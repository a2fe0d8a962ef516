package org.goldenthread.reports.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the way of a report through several bodies: a version for each, and what each said of it. */
@Component
@Transactional
public class Ways {
    private static final int LONGEST = 20;
    private final Reports reports;
    private final ReportContents contents;
    private final Routes routes;
    private final StopStore store;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Bodies bodies;

    Ways(
            Reports reports,
            ReportContents contents,
            Routes routes,
            StopStore store,
            Meetings meetings,
            Agendas agendas,
            Bodies bodies) {
        this.reports = reports;
        this.contents = contents;
        this.routes = routes;
        this.store = store;
        this.meetings = meetings;
        this.agendas = agendas;
        this.bodies = bodies;
    }

    /**
     * A body on the way, as far as the visitor may see it.
     *
     * @param version the report as it goes to this body; absent until it is begun
     * @param said what the body made of it, as it is minuted; absent until then
     */
    public record Step(
            Stop stop, @Nullable Meeting meeting, @Nullable Report version, Item.@Nullable Minute said) {
        /** Whether the body has said something. */
        public boolean heard() {
            return said != null;
        }
    }

    /** The whole way of a report, the first body first; a report of which no way is known goes nowhere else. */
    @Transactional(readOnly = true)
    public List<Step> of(Report report) {
        return routes.of(report).map(stop -> store.way(stop.route())).orElse(List.of()).stream()
                .map(this::step)
                .toList();
    }

    private Step step(Stop stop) {
        var meeting =
                stop.meeting() == null ? null : meetings.find(stop.meeting()).orElse(null);
        var version = stop.report() == null ? null : reports.find(stop.report()).orElse(null);
        var said = stop.report() == null
                ? null
                : agendas.about(stop.report()).stream()
                        .filter(one -> one.ref().equals(stop.meeting()))
                        .map(Item::minute)
                        .filter(one -> !one.open())
                        .findFirst()
                        .orElse(null);
        return new Step(stop, meeting, version, said);
    }

    /**
     * Lets the way go on to one more body.
     *
     * @param meeting as a reference; without one the body is named in words
     */
    public Checked<Stop> add(Report report, @Nullable String meeting, String named) {
        var way = routes.of(report).map(stop -> store.way(stop.route())).orElse(List.of());
        var there = meeting == null ? Optional.<Meeting>empty() : routes.meeting(report.council(), meeting);
        var name = there.map(one -> one.body().name()).orElse(named.strip());
        if (way.isEmpty()) {
            return Checked.refused("", "Say first for whom " + report.ref() + " itself is written");
        }
        if (meeting != null && there.isEmpty() || name.isEmpty() || name.length() > 200) {
            return Checked.refused("goes", "Choose a meeting, or name the body");
        }
        if (way.size() >= LONGEST) {
            return Checked.refused("", "A way has " + LONGEST + " bodies at the most");
        }
        var before = way.getLast().meeting() == null
                ? null
                : meetings.find(way.getLast().meeting()).orElse(null);
        if (there.isPresent() && before != null && there.get().day().isBefore(before.day())) {
            return Checked.refused("goes", "It meets before " + before.title() + ", which comes before it on the way");
        }
        var body = there.map(one -> one.body().ref())
                .orElseGet(() ->
                        bodies.named(report.council(), name).map(Body::ref).orElse(null));
        store.insert(new Stop(
                0, way.getFirst().route(), report.council(), way.getLast().position() + 1, body, name, meeting, null));
        return Checked.accepted(store.way(way.getFirst().route()).getLast());
    }

    /** Takes the last body off the way again; one for which a version was begun stays. */
    public Checked<Stop> shorten(Report report) {
        var way = routes.of(report).map(stop -> store.way(stop.route())).orElse(List.of());
        if (way.isEmpty() || way.getLast().begun()) {
            return Checked.refused("", "A version was begun for every body on the way; it stays as it is");
        }
        store.delete(way.getLast().id());
        return Checked.accepted(way.getLast());
    }

    /** Begins the version for the next body, with all words of the version before it. */
    public Checked<Report> carryOn(Report report) {
        var way = routes.of(report).map(stop -> store.way(stop.route())).orElse(List.of());
        var next = way.stream().filter(one -> !one.begun()).findFirst();
        var last = way.stream()
                .filter(Stop::begun)
                .reduce((one, other) -> other)
                .map(Stop::report)
                .flatMap(ref -> Optional.ofNullable(ref).flatMap(reports::find));
        if (next.isEmpty() || last.isEmpty()) {
            return Checked.refused("", "There is no further body on the way of " + report.ref());
        }
        if (last.get().issued() == null) {
            return Checked.refused("", last.get().ref() + " is to be issued first, so that its version stays");
        }
        return begin(last.get(), next.get());
    }

    private Checked<Report> begin(Report before, Stop next) {
        var meeting =
                next.meeting() == null ? null : meetings.find(next.meeting()).orElse(null);
        var head = before.head();
        var goes = new Report.Head(
                head.title(),
                head.template(),
                meeting == null ? next.named() : meeting.body().name(),
                meeting == null ? null : meeting.day(),
                head.since(),
                head.asAt(),
                head.lead());
        return reports.begin(before.council(), goes).then(made -> {
            contents.copy(before.ref(), made.ref(), made.council());
            store.carries(next.id(), made.ref());
            return Checked.accepted(reports.get(made.ref()));
        });
    }

    /** The version that went to the body before. */
    @Transactional(readOnly = true)
    public Optional<Report> before(Report report) {
        var begun =
                of(report).stream().map(Step::version).filter(Objects::nonNull).toList();
        var refs = new ArrayList<>(begun.stream().map(Report::ref).toList());
        int at = refs.indexOf(report.ref());
        return at > 0 ? Optional.of(begun.get(at - 1)) : Optional.empty();
    }
}
