package org.goldenthread.governance.recommendations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendation.Life;
import org.goldenthread.governance.recommendations.RecommendationFilter;
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
        var page = recommendations.list(RecommendationFilter.asked(council, request));
        var found = page.rows();
        var names = things.titles(found.stream()
                .flatMap(one -> Stream.of(one.origin().body(), one.origin().toBody(), one.owner()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList());
        var rows = found.stream()
                .map(one -> new Row(
                        one,
                        name(one.origin().body(), one.origin().named(), names),
                        name(one.origin().toBody(), one.origin().toNamed(), names),
                        name(one.owner(), "", names),
                        today))
                .toList();
        return new Listing<>(
                request,
                "recommendations",
                columns(request.exports()),
                rows,
                filters(request),
                page.total(),
                page.next(),
                "No recommendation has been written down yet.");
    }

    static String name(@Nullable String ref, String words, Map<String, String> names) {
        return ref == null ? words : names.getOrDefault(ref, ref);
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
