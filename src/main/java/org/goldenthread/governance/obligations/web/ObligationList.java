package org.goldenthread.governance.obligations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.obligations.Obligation;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.governance.obligations.Owed;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** The list of reporting obligations, each with its next report and how many were not delivered. */
@Component
class ObligationList {
    private final Obligations obligations;
    private final Bodies bodies;
    private final Things things;
    private final Clock clock;

    ObligationList(Obligations obligations, Bodies bodies, Things things, Clock clock) {
        this.obligations = obligations;
        this.bodies = bodies;
        this.things = things;
        this.clock = clock;
    }

    /** What has become of the reports of all obligations. */
    record Standing(Map<Long, Owed> next, List<Owed> owed, LocalDate today) {

        State state(Obligation one) {
            var due = next.get(one.id());
            return due == null ? new State("no meeting is laid", Tone.WARNING) : due.state(today);
        }

        /** Such as "3 of 4": so many were delivered of those that were owed so far; empty where none was. */
        String delivered(Obligation one) {
            var past = owed.stream()
                    .filter(due -> due.obligation().id() == one.id())
                    .filter(due -> due.meeting().day().isBefore(today))
                    .toList();
            return past.isEmpty() ? "" : past.stream().filter(Owed::received).count() + " of " + past.size();
        }
    }

    Standing standing(String council) {
        var today = LocalDate.now(clock);
        var owed = obligations.owed(council);
        return new Standing(Obligations.next(owed, today), owed, today);
    }

    Listing<Obligation> of(String council, ListRequest request) {
        var standing = standing(council);
        var all = obligations.all(council);
        var found = all.stream()
                .filter(one -> request.filter("body").isEmpty() || one.body().equals(request.filter("body")))
                .toList();
        var names = things.titles(all.stream()
                .flatMap(one -> Stream.of(one.body(), one.post()))
                .filter(Objects::nonNull)
                .toList());
        return new Listing<>(
                request,
                "obligations",
                columns(standing, names),
                found,
                List.of(Filter.choice(request, "body", "Body", choices(council))),
                found.size(),
                null,
                "Nobody owes a report to a body yet.");
    }

    private List<Choice> choices(String council) {
        var all = new ArrayList<>(List.of(new Choice("", "All")));
        bodies.all(council).stream()
                .map(one -> new Choice(one.ref(), one.name()))
                .forEach(all::add);
        return all;
    }

    private static List<Column<Obligation>> columns(Standing standing, Map<String, String> names) {
        return List.of(
                Column.of(
                        "subject",
                        "Report on",
                        one -> Cell.link(
                                one.subject().words(),
                                "/governance/obligations/" + one.id(),
                                one.rhythm().words())),
                Column.of(
                        "body",
                        "To",
                        one -> Cell.link(
                                names.getOrDefault(one.body(), one.body()), "/governance/bodies/" + one.body())),
                Column.of(
                        "post",
                        "Owed by",
                        one -> Cell.text(
                                one.post() == null ? "nobody yet" : names.getOrDefault(one.post(), one.post()))),
                Column.of("next", "Next meeting", one -> {
                    var due = standing.next().get(one.id());
                    return Cell.day(due == null ? null : due.meeting().day());
                }),
                Column.of("state", "Next report", one -> Cell.status(standing.state(one))),
                Column.of("delivered", "Delivered so far", one -> Cell.text(standing.delivered(one))));
    }
}
