package org.goldenthread.governance.occasions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.occasions.Occasion;
import org.goldenthread.governance.occasions.Occasions;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** The list of events and publicity: what is to come, or what was. */
@Component
class OccasionList {
    private final Occasions occasions;
    private final Bodies bodies;
    private final Things things;
    private final Clock clock;

    OccasionList(Occasions occasions, Bodies bodies, Things things, Clock clock) {
        this.occasions = occasions;
        this.bodies = bodies;
        this.things = things;
        this.clock = clock;
    }

    Listing<Occasion> of(String council, ListRequest request) {
        var today = LocalDate.now(clock);
        var when = request.filter("when");
        var all = when.equals("past")
                ? occasions.between(council, null, today.minusDays(1)).reversed()
                : occasions.between(council, when.equals("all") ? null : today, null);
        var found = all.stream()
                .filter(one -> is(request.filter("sort"), one.what().sort().code()))
                .filter(one -> request.filter("body").isEmpty() || one.bodies().contains(request.filter("body")))
                .toList();
        var names = things.titles(found.stream()
                .flatMap(one -> Stream.concat(one.bodies().stream(), Stream.ofNullable(one.owner())))
                .filter(Objects::nonNull)
                .toList());
        var filters = List.of(
                Filter.choice(
                        request,
                        "when",
                        "When",
                        List.of(
                                new Choice("", "To come"),
                                new Choice("past", "Past, latest first"),
                                new Choice("all", "All"))),
                Filter.choice(request, "sort", "Sort", sorts()),
                Filter.choice(request, "body", "Body", choices(council)));
        return new Listing<>(
                request,
                "events",
                columns(today, names),
                found,
                filters,
                found.size(),
                null,
                when.equals("past") ? "No event lies behind." : "No event or publicity lies ahead.");
    }

    private static boolean is(String wanted, String code) {
        return wanted.isEmpty() || wanted.equals(code);
    }

    private static List<Choice> sorts() {
        return Stream.concat(
                        Stream.of(new Choice("", "All")),
                        Stream.of(Occasion.Sort.values()).map(one -> new Choice(one.code(), one.words())))
                .toList();
    }

    private List<Choice> choices(String council) {
        var all = new ArrayList<>(List.of(new Choice("", "All")));
        bodies.all(council).stream()
                .map(one -> new Choice(one.ref(), one.name()))
                .forEach(all::add);
        return all;
    }

    private static List<Column<Occasion>> columns(LocalDate today, Map<String, String> names) {
        return List.of(
                Column.of("day", "Day", one -> Cell.day(one.day())),
                Column.of(
                        "title",
                        "What",
                        one -> Cell.link(
                                one.what().title(),
                                "/governance/occasions/" + one.id(),
                                one.what().sort().words())),
                Column.of(
                        "bodies",
                        "Of",
                        one -> Cell.text(one.bodies().stream()
                                .map(ref -> names.getOrDefault(ref, ref))
                                .collect(Collectors.joining(", ")))),
                Column.of("audience", "For", one -> Cell.text(one.what().audience())),
                Column.of(
                        "place",
                        "Where, or by what",
                        one -> Cell.text(one.when().place())),
                Column.of(
                        "owner",
                        "Seen to by",
                        one -> Cell.text(
                                one.owner() == null ? "nobody yet" : names.getOrDefault(one.owner(), one.owner()))),
                Column.of("state", "State", one -> Cell.status(one.shown(today))));
    }
}
