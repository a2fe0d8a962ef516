package org.goldenthread.governance.recommendations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendation.Life;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recommendations as a list, the newest first. */
@Component
class RecommendationList {
    private final Recommendations recommendations;
    private final RecommendationForm form;
    private final Things things;

    RecommendationList(Recommendations recommendations, RecommendationForm form, Things things) {
        this.recommendations = recommendations;
        this.form = form;
        this.things = things;
    }

    /** A recommendation with the names shown beside it. */
    record Row(Recommendation one, String from, String to, String owner, LocalDate today) {}

    Listing<Row> of(String council, ListRequest request) {
        var today = form.today();
        var found = recommendations.all(council).stream()
                .filter(one -> matches(one, request, today))
                .toList();
        var names = things.titles(found.stream()
                .flatMap(one -> Stream.of(one.origin().body(), one.origin().toBody(), one.owner()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList());
        var rows = new ArrayList<>(found.stream()
                .map(one -> new Row(
                        one,
                        name(one.origin().body(), one.origin().named(), names),
                        name(one.origin().toBody(), one.origin().toNamed(), names),
                        name(one.owner(), "", names),
                        today))
                .toList());
        if (!request.sort().isEmpty()) {
            rows.sort(order(request));
        }
        return new Listing<>(
                request,
                "recommendations",
                columns(request.exports()),
                rows,
                filters(request),
                rows.size(),
                null,
                "No recommendation has been written down yet.");
    }

    static String name(@Nullable String ref, String words, Map<String, String> names) {
        return ref == null ? words : names.getOrDefault(ref, ref);
    }

    private static Comparator<Row> order(ListRequest request) {
        Comparator<Row> order =
                switch (request.sort()) {
                    case "day" -> Comparator.comparing(row -> row.one().origin().day());
                    case "answer" ->
                        Comparator.comparing(row -> row.one().answer().due());
                    default -> Comparator.comparing(row -> row.one().title().toLowerCase(Locale.UK));
                };
        return request.descending() ? order.reversed() : order;
    }

    private static boolean matches(Recommendation one, ListRequest request, LocalDate today) {
        var state = request.filter("state");
        var words = request.filter("q").toLowerCase(Locale.UK);
        boolean standing =
                switch (state) {
                    case "" -> one.answer().life().open();
                    case "all" -> true;
                    case "overdue" ->
                        one.answer().life() == Life.AWAITED
                                && one.answer().due().isBefore(today);
                    default -> one.answer().life().code().equals(state);
                };
        return standing
                && (request.filter("source").isEmpty()
                        || request.filter("source").equals(one.origin().source().code()))
                && (words.isEmpty()
                        || (one.ref() + " " + one.wording())
                                .toLowerCase(Locale.UK)
                                .contains(words));
    }

    private static List<Column<Row>> columns(boolean whole) {
        var shown = Stream.of(
                Column.<Row>sortable(
                        "title",
                        "Recommendation",
                        row -> Cell.link(
                                row.one().title(),
                                "/governance/recommendations/" + row.one().ref(),
                                row.one().ref())),
                Column.<Row>of("from", "From", row -> Cell.text(row.from())),
                Column.<Row>sortable(
                        "day", "Made on", row -> Cell.day(row.one().origin().day())),
                Column.<Row>of("to", "To be answered by", row -> Cell.text(row.to())),
                Column.<Row>sortable(
                        "answer",
                        "Response due",
                        row -> Cell.day(row.one().answer().due())),
                Column.<Row>of("due", "To be done by", row -> Cell.day(row.one().due())),
                Column.<Row>of("state", "State", row -> Cell.status(row.one().state(row.today()))));
        var more = Stream.of(
                Column.<Row>of("ref", "Reference", row -> Cell.text(row.one().ref())),
                Column.<Row>of(
                        "source",
                        "Source",
                        row -> Cell.text(row.one().origin().source().words())),
                Column.<Row>of("wording", "Wording", row -> Cell.text(row.one().wording())),
                Column.<Row>of(
                        "answered",
                        "Response on",
                        row -> Cell.day(row.one().answer().day())),
                Column.<Row>of(
                        "words", "Response", row -> Cell.text(row.one().answer().words())),
                Column.<Row>of(
                        "decision",
                        "Decision",
                        row -> Cell.text(row.one().answer().decision())),
                Column.<Row>of("owner", "Carried out by", row -> Cell.text(row.owner())),
                Column.<Row>of(
                        "done", "Done on", row -> Cell.day(row.one().answer().done())),
                Column.<Row>of(
                        "evidence",
                        "Evidence",
                        row -> Cell.text(row.one().answer().evidence())));
        return (whole ? Stream.concat(shown, more) : shown).toList();
    }

    private static List<Filter> filters(ListRequest request) {
        var sources = Stream.concat(Stream.of(new Choice("", "All")), RecommendationForm.sources().stream())
                .toList();
        var states = Stream.concat(
                        Stream.of(new Choice("", "Open"), new Choice("overdue", "Response overdue")),
                        Stream.concat(
                                Stream.of(Life.values())
                                        .map(one -> new Choice(
                                                one.code(),
                                                Character.toUpperCase(
                                                                one.words().charAt(0))
                                                        + one.words().substring(1))),
                                Stream.of(new Choice("all", "All"))))
                .toList();
        return List.of(
                Filter.words(request),
                Filter.choice(request, "source", "Source", sources),
                Filter.choice(request, "state", "State", states));
    }
}
