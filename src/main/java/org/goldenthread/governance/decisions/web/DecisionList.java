package org.goldenthread.governance.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.DecisionFilter;
import org.goldenthread.governance.decisions.DecisionFilter.Order;
import org.goldenthread.governance.decisions.DecisionState;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.governance.decisions.Verb;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** The list of decisions: filters, columns, pages, and the columns of its export. */
@Component
class DecisionList {
    private static final Map<String, Order> ORDERS = Map.of(
            "day", Order.DAY,
            "decision", Order.TITLE,
            "due", Order.DUE,
            "state", Order.STATE,
            "ref", Order.NUMBER);
    private final Decisions decisions;
    private final Bodies bodies;
    private final Things things;

    DecisionList(Decisions decisions, Bodies bodies, Things things) {
        this.decisions = decisions;
        this.bodies = bodies;
        this.things = things;
    }

    /** A decision with the names shown beside it. */
    record Row(Decision decision, String maker, String owner) {}

    Listing<Row> of(String council, ListRequest request) {
        var page = decisions.list(DecisionFilter.asked(council, request, ORDERS.get(request.sort())));
        return new Listing<>(
                request,
                "decisions",
                request.exports() ? exported() : columns(),
                rows(page.rows()),
                filters(council, request),
                page.total(),
                page.next(),
                "No decision has been written down yet.");
    }

    List<Row> rows(List<Decision> found) {
        var names = things.titles(found.stream()
                .flatMap(one -> Stream.of(
                        one.taken().maker().body(),
                        one.taken().maker().post(),
                        one.carrying().owner()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList());
        return found.stream()
                .map(one -> new Row(
                        one,
                        Makers.words(one.taken().maker(), names),
                        names.getOrDefault(String.valueOf(one.carrying().owner()), "")))
                .toList();
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.sortable(
                        "decision",
                        "Decision",
                        row -> Cell.link(
                                row.decision().title(),
                                "/governance/decisions/" + row.decision().ref(),
                                row.decision().ref() + " · "
                                        + row.decision().taken().verb().words())),
                Column.of("maker", "Decided by", row -> Cell.text(row.maker())),
                Column.sortable(
                        "day", "On", row -> Cell.day(row.decision().taken().day())),
                Column.of(
                        "key",
                        "Key",
                        row -> Cell.text(row.decision().key().answer().words())),
                Column.of("public", "Public", row -> Cell.text(row.decision().isExempt() ? "Exempt" : "Public")),
                Column.of("owner", "To be done by", row -> Cell.text(row.owner())),
                Column.sortable(
                        "due", "Due", row -> Cell.day(row.decision().carrying().due())),
                Column.sortable(
                        "state", "State", row -> Cell.status(row.decision().state())));
    }

    private static List<Column<Row>> exported() {
        var columns = new ArrayList<Column<Row>>();
        columns.add(told("ref", "Reference", row -> row.decision().ref()));
        columns.add(told("decision", "Decision", row -> row.decision().title()));
        columns.add(told("verb", "Verb", row -> row.decision().taken().verb().words()));
        columns.add(told("wording", "Wording", row -> words(row, Decision.Words::wording)));
        columns.add(told("maker", "Decided by", Row::maker));
        columns.add(
                Column.of("day", "On", row -> Cell.day(row.decision().taken().day())));
        columns.add(told("meeting", "Meeting", row -> row.decision().taken().meeting()));
        columns.add(told("reasons", "Reasons", row -> words(row, Decision.Words::reasons)));
        columns.add(told("alternatives", "Alternatives rejected", row -> words(row, Decision.Words::alternatives)));
        columns.add(
                told("wards", "Wards", row -> String.join("; ", row.decision().wards())));
        columns.add(told("key", "Key", row -> row.decision().key().answer().words()));
        columns.add(told("key-why", "Key because", row -> words(row, Decision.Words::keyWhy)));
        columns.add(told("exempt", "Exempt under", row -> row.decision().exempt()));
        columns.add(Column.of(
                "published",
                "Published",
                row -> Cell.day(row.decision().callIn().published())));
        columns.add(Column.of(
                "closes",
                "Call-in until",
                row -> Cell.day(row.decision().callIn().closes())));
        columns.add(
                told("condition", "Condition", row -> row.decision().carrying().condition()));
        columns.add(Column.of(
                "review",
                "Review of it",
                row -> Cell.day(row.decision().carrying().review())));
        columns.add(told("owner", "To be done by", Row::owner));
        columns.add(Column.of(
                "due", "Due", row -> Cell.day(row.decision().carrying().due())));
        columns.add(told("state", "State", row -> row.decision().state().words()));
        return columns;
    }

    private static Column<Row> told(String key, String label, Function<Row, String> words) {
        return Column.of(key, label, row -> Cell.text(words.apply(row)));
    }

    private static String words(Row row, Function<Decision.Words, String> part) {
        var words = row.decision().words();
        return words == null ? "" : part.apply(words);
    }

    private List<Filter> filters(String council, ListRequest request) {
        return List.of(
                Filter.words(request),
                Filter.choice(request, "body", "Decided by", bodies.choices(council, "All", request.filter("body"))),
                choice(
                        request,
                        "verb",
                        "Verb",
                        Stream.of(Verb.values()).map(one -> new Choice(one.code(), one.words()))),
                choice(
                        request,
                        "key",
                        "Key",
                        Stream.of(KeyTest.Answer.values()).map(one -> new Choice(one.code(), one.words()))),
                choice(request, "exempt", "Public", Stream.of(new Choice("no", "Public"), new Choice("yes", "Exempt"))),
                choice(request, "state", "State", states()));
    }

    private static Stream<Choice> states() {
        return Stream.concat(
                Stream.of(
                        new Choice(DecisionFilter.OUTSTANDING, "To be done"),
                        new Choice(DecisionFilter.LATE, "To be done, late"),
                        new Choice(DecisionFilter.CONTESTED, "Called in, not answered")),
                Stream.of(DecisionState.values())
                        .map(one -> new Choice(
                                one.code(),
                                Character.toUpperCase(one.words().charAt(0))
                                        + one.words().substring(1))));
    }

    private static Filter choice(ListRequest request, String name, String label, Stream<Choice> choices) {
        return Filter.choice(
                request,
                name,
                label,
                Stream.concat(Stream.of(new Choice("", "All")), choices).toList());
    }
}
