package org.goldenthread.governance.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.calendar.CouncilCalendar;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.springframework.stereotype.Component;

/** The list of meetings: those to come first, those that were on demand. */
@Component
class MeetingList {
    private final Meetings meetings;
    private final Agendas agendas;
    private final Bodies bodies;
    private final Calendars calendars;
    private final Clock clock;

    MeetingList(Meetings meetings, Agendas agendas, Bodies bodies, Calendars calendars, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.bodies = bodies;
        this.calendars = calendars;
        this.clock = clock;
    }

    Listing<Meeting> of(String council, ListRequest request) {
        var today = LocalDate.now(clock);
        var when = request.filter("when");
        var from = when.isEmpty() ? today : null;
        var to = when.equals("past") ? today.minusDays(1) : null;
        var state = request.filter("state");
        var known = Stream.of(MeetingState.values()).anyMatch(one -> one.code().equals(state));
        var filter =
                new MeetingFilter(council, request.filter("body"), known ? state : "", from, to, when.equals("past"));
        var page = meetings.list(filter, request.after(), request.size());
        var items = agendas.of(page.rows().stream().map(Meeting::ref).toList());
        return new Listing<>(
                request,
                "meetings",
                columns(items, calendars.of(council)),
                page.rows(),
                filters(council, request),
                page.total(),
                page.next(),
                "No meeting lies ahead. Lay out a series, or a single meeting.");
    }

    private List<Column<Meeting>> columns(Map<String, List<Item>> items, CouncilCalendar calendar) {
        var today = LocalDate.now(clock);
        return List.of(
                Column.of("day", "Day", one -> Cell.day(one.day())),
                Column.of("starts", "Time", one -> Cell.text(time(one))),
                Column.of(
                        "meeting",
                        "Meeting",
                        one -> Cell.link(one.body().name(), "/governance/meetings/" + one.ref(), one.ref())),
                Column.of("place", "Place", one -> Cell.text(one.when().place())),
                Column.of("items", "Items", one -> Cell.number(of(items, one).size())),
                Column.of("missing", "Papers missing", one -> Cell.number(missing(of(items, one)))),
                Column.of(
                        "publication",
                        "Agenda public by",
                        one -> Cell.day(calendar.before(one.day()).publication())),
                Column.of("state", "State", one -> Cell.status(one.shown(today))));
    }

    private static String time(Meeting one) {
        return one.when().starts() == null ? "" : one.when().starts().toString();
    }

    private static List<Item> of(Map<String, List<Item>> items, Meeting one) {
        return items.getOrDefault(one.ref(), List.of());
    }

    private static long missing(List<Item> items) {
        return items.stream().filter(item -> item.paper().missing()).count();
    }

    private List<Filter> filters(String council, ListRequest request) {
        var states = new ArrayList<>(List.of(new Choice("", "All")));
        Stream.of(MeetingState.values())
                .map(one -> new Choice(one.code(), one.words()))
                .forEach(states::add);
        var all = new ArrayList<>(List.of(new Choice("", "All")));
        bodies.all(council).stream()
                .map(one -> new Choice(one.ref(), one.name()))
                .forEach(all::add);
        return List.of(
                Filter.choice(
                        request,
                        "when",
                        "When",
                        List.of(
                                new Choice("", "To come"),
                                new Choice("past", "Past, latest first"),
                                new Choice("all", "All"))),
                Filter.choice(request, "body", "Body", all),
                Filter.choice(request, "state", "State", states));
    }
}
