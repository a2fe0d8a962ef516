package org.goldenthread.governance.forward.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.forward.Planned;
import org.goldenthread.governance.forward.PlannedFilter;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Kind;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forward plan as a list, by the earliest day. */
@Component
class PlannedList {
    private final ForwardPlan plan;
    private final Bodies bodies;
    private final Things things;
    private final Kinds kinds;
    private final Clock clock;

    PlannedList(ForwardPlan plan, Bodies bodies, Things things, Kinds kinds, Clock clock) {
        this.plan = plan;
        this.kinds = kinds;
        this.bodies = bodies;
        this.things = things;
        this.clock = clock;
    }

    Kind kind() {
        return kinds.of(ForwardPlan.KIND);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An entry with the names shown beside it. */
    record Row(Planned planned, String maker, String owner, LocalDate today) {}

    Listing<Row> of(String council, ListRequest request) {
        var today = LocalDate.now(clock);
        var page = plan.list(PlannedFilter.asked(council, request));
        var found = page.rows();
        var names = things.titles(found.stream()
                .flatMap(one -> Stream.of(one.what().body(), one.owner()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList());
        var rows = found.stream().map(one -> row(one, names, today)).toList();
        return new Listing<>(
                request,
                "planned decisions",
                request.exports() ? exported() : columns(),
                rows,
                filters(council, request),
                page.total(),
                page.next(),
                "Nothing is planned to be decided yet.");
    }

    private static Row row(Planned one, Map<String, String> names, LocalDate today) {
        var body = one.what().body();
        return new Row(
                one,
                body == null ? one.what().named() : names.getOrDefault(body, body),
                one.owner() == null ? "" : names.getOrDefault(one.owner(), one.owner()),
                today);
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.sortable(
                        "title",
                        "To be decided",
                        row -> Cell.link(
                                row.planned().title(),
                                "/governance/forward/" + row.planned().ref(),
                                row.planned().ref())),
                Column.sortable("maker", "By", row -> Cell.text(row.maker())),
                Column.sortable(
                        "day",
                        "Not before",
                        row -> Cell.day(row.planned().what().day())),
                Column.of(
                        "key",
                        "Key",
                        row -> Cell.text(row.planned().key().answer().words())),
                Column.of(
                        "private",
                        "Heard",
                        row -> Cell.text(row.planned().what().exempt().isEmpty() ? "In public" : "Partly in private")),
                Column.of("owner", "Lead", row -> Cell.text(row.owner())),
                Column.of(
                        "notice",
                        "Notice",
                        row -> Cell.text(row.planned().notice().words())),
                Column.of("state", "State", row -> Cell.status(row.planned().state(row.today()))));
    }

    private static List<Column<Row>> exported() {
        return List.of(
                told("ref", "Reference", row -> row.planned().ref()),
                told("title", "To be decided", row -> row.planned().title()),
                told("summary", "Summary", row -> row.planned().what().summary()),
                told("maker", "By", Row::maker),
                Column.of(
                        "day",
                        "Not before",
                        row -> Cell.day(row.planned().what().day())),
                told("key", "Key", row -> row.planned().key().answer().words()),
                told("key-why", "Key because", row -> row.planned().key().why()),
                told(
                        "wards",
                        "Wards",
                        row -> String.join("; ", row.planned().what().wards())),
                told("private", "Private under", row -> row.planned().what().exempt()),
                told("owner", "Lead", Row::owner),
                told("consultees", "Consultees", row -> row.planned().what().consultees()),
                told("documents", "Documents", row -> row.planned().what().documents()),
                Column.of(
                        "given",
                        "First announced",
                        row -> Cell.day(row.planned().notice().given())),
                told("route", "Route", row -> row.planned().route().sort().words()),
                told("decision", "Decision", row -> row.planned().decision()),
                told("state", "State", row -> row.planned().state(row.today()).words()));
    }

    private static Column<Row> told(String key, String label, Function<Row, @Nullable String> words) {
        return Column.of(key, label, row -> Cell.text(words.apply(row)));
    }

    private List<Filter> filters(String council, ListRequest request) {
        var answers = Stream.concat(
                        Stream.of(new Choice("", "All")),
                        Stream.of(KeyTest.Answer.values()).map(one -> new Choice(one.code(), one.words())))
                .toList();
        return List.of(
                Filter.words(request),
                Filter.choice(request, "body", "Decided by", bodies.choices(council, "All", request.filter("body"))),
                Filter.choice(request, "key", "Key", answers),
                Filter.choice(
                        request,
                        "private",
                        "Heard",
                        List.of(new Choice("", "All"), new Choice("yes", "Partly in private"))),
                Filter.choice(
                        request,
                        "state",
                        "State",
                        List.of(
                                new Choice("", "To be decided"),
                                new Choice("short", "Without enough notice"),
                                new Choice("passed", "Its day has passed"),
                                new Choice("decided", "Decided"),
                                new Choice("withdrawn", "Withdrawn"),
                                new Choice("all", "All"))));
    }
}
