package org.goldenthread.reports.packs;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFilter;
import org.goldenthread.reports.ReportFilter.Order;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.joint.JointReports;
import org.goldenthread.reports.route.Routes;
import org.goldenthread.reports.route.Ways;
import org.goldenthread.reports.tabled.Ask.Outcome;
import org.goldenthread.reports.tabled.Outcomes;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a report of a pack comes from and goes to: a partner's source, its way, its outcome. */
@Component
class ReportOnward {
    private static final int MOST = 100;
    private final Reports reports;
    private final Routes routes;
    private final Ways ways;
    private final JointReports joint;
    private final Outcomes outcomes;
    private final ReportMeeting meeting;
    private final Bodies bodies;
    private final Things things;

    ReportOnward(
            Reports reports,
            Routes routes,
            Ways ways,
            JointReports joint,
            Outcomes outcomes,
            ReportMeeting meeting,
            Bodies bodies,
            Things things) {
        this.reports = reports;
        this.routes = routes;
        this.ways = ways;
        this.joint = joint;
        this.outcomes = outcomes;
        this.meeting = meeting;
        this.bodies = bodies;
        this.things = things;
    }

    /** @param source what a partner offers: whose it is, its title, its parts; empty for a report of one's own */
    Checked<Report> begin(String council, Report.Head head, @Nullable String goes, Map<?, ?> source) {
        var offered = reports
                .list(new ReportFilter(text(source, "from"), "", "", "", "", Order.NUMBER, false, null, MOST))
                .rows()
                .stream()
                .filter(one -> one.title().equals(text(source, "title")))
                .findFirst();
        // a pack may be loaded where the partner's is not
        return offered.isPresent()
                ? joint.offer(
                                offered.get().ref(),
                                new LinkedHashSet<>(texts(source.get("parts"))),
                                council,
                                text(source, "note"))
                        .then(offer -> joint.take(offer.source(), council, head, goes))
                : routes.begin(council, head, goes);
    }

    Checked<Report> onward(Report report, Map<?, ?> fields) {
        Checked<Report> done = Checked.accepted(report);
        for (var stop : nodes(fields.get("way"))) {
            done = done.then(one -> ways.add(one, meeting.of(report.council(), stop), text(stop, "body")))
                    .then(added -> Checked.accepted(report));
        }
        var came = came(report, nodes(fields.get("outcomes")));
        return came.isEmpty()
                ? done
                : done.then(one -> outcomes.record(one.ref(), came))
                        .then(asks -> Checked.accepted(reports.get(report.ref())));
    }

    private Map<Integer, Outcomes.Came> came(Report report, List<Map<?, ?>> nodes) {
        Map<Integer, Outcomes.Came> came = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var to = bodies.named(report.council(), text(node, "to"))
                    .map(Body::ref)
                    .orElse(null);
            var points = things.all("project", report.council()).stream()
                    .filter(one -> one.title().equals(text(node, "project")))
                    .map(Thing::ref)
                    .findFirst()
                    .map(ref -> new Outcomes.Wanted(ref, null, null))
                    .orElse(null);
            var outcome = Outcome.find(text(node, "outcome")).orElse(Outcome.NOTED);
            came.put(i + 1, new Outcomes.Came(outcome, text(node, "amended"), to, points, false));
        }
        return came;
    }

    private static List<Map<?, ?>> nodes(@Nullable Object all) {
        var nodes = new java.util.ArrayList<Map<?, ?>>();
        if (all instanceof List<?> list) {
            for (var one : list) {
                if (one instanceof Map<?, ?> node) {
                    nodes.add(node);
                }
            }
        }
        return nodes;
    }

    private static List<String> texts(@Nullable Object all) {
        return all instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    private static String text(Map<?, ?> node, String name) {
        return Objects.toString(node.get(name), "").strip();
    }
}
