package org.goldenthread.measures.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.measures.MeasureFilter;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.score.Tally;
import org.goldenthread.measures.sheet.web.Days;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the scorecard that an address asks for. */
@Component
class ScorecardMaker {
    private final Measures measures;
    private final Performances performances;
    private final Sectioning sectioning;
    private final Organisation organisation;
    private final Posts posts;
    private final ScoreRows rows;

    ScorecardMaker(
            Measures measures,
            Performances performances,
            Sectioning sectioning,
            Organisation organisation,
            Posts posts,
            ScoreRows rows) {
        this.measures = measures;
        this.performances = performances;
        this.sectioning = sectioning;
        this.organisation = organisation;
        this.posts = posts;
        this.rows = rows;
    }

    Scorecard of(String council, ListRequest request) {
        var found = found(council, request);
        var rows = rows(found);
        var sections = parts(council, request, found).stream()
                .map(part -> section(part, found, rows))
                .toList();
        return new Scorecard(
                listing(council, request, rows.values().stream().toList()),
                sections,
                tally(found.values()),
                request.filter("known"));
    }

    /** How the measures that the address asks for are doing. */
    Map<String, Performance> found(String council, ListRequest request) {
        var known = known(request.filter("known"));
        var found = performances.own(council, measures.list(filter(council, request)), known);
        var state = request.filter("state");
        if (!state.isEmpty()) {
            found.values().removeIf(one -> !tone(one).code().equals(state));
        }
        return found;
    }

    /** Those measures in the sections that the address asks for. */
    List<Sectioning.Part> parts(String council, ListRequest request, Map<String, Performance> found) {
        return sectioning.parts(
                council,
                by(request),
                found.values().stream().map(Performance::measure).toList());
    }

    static Tone tone(Performance one) {
        return Rows.state(one.counted().map(Point::verdict).orElse(null)).tone();
    }

    /** The same in a sentence; empty for now. */
    static String knownWords(String day) {
        var known = known(day);
        if (known != null) {
            return "As known on " + Days.words(known) + ".";
        }
        return day.isEmpty() ? "" : "“" + day + "” is no day, so this is as known now; write it as 2026-04-30.";
    }

    /** The end of a day, as people mean "as known on"; null for now, also where the day cannot be read. */
    static @Nullable Instant known(String day) {
        try {
            return Days.endOf(day.isEmpty() ? null : LocalDate.parse(day));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    static String by(ListRequest request) {
        return request.filter("by").isEmpty() ? "service" : request.filter("by");
    }

    Map<String, ScoreRow> rows(Map<String, Performance> found) {
        return rows.of(found);
    }

    private static Scorecard.Section section(
            Sectioning.Part part, Map<String, Performance> found, Map<String, ScoreRow> rows) {
        Set<String> inside = Set.copyOf(part.measures());
        return new Scorecard.Section(
                part.title(),
                part.href(),
                tally(part.measures().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList()),
                rows.entrySet().stream()
                        .filter(one -> inside.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    static Tally tally(java.util.Collection<Performance> of) {
        return Tally.of(of.stream()
                .map(Performance::counted)
                .flatMap(java.util.Optional::stream)
                .map(Point::verdict)
                .toList());
    }

    private MeasureFilter filter(String council, ListRequest request) {
        var service = request.filter("service");
        return new MeasureFilter(
                council,
                request.filter("q"),
                request.filter("set"),
                request.filter("owner"),
                service.isEmpty() ? Set.of() : organisation.tree(council).whole(Set.of(service)));
    }

    Listing<ScoreRow> listing(String council, ListRequest request, List<ScoreRow> rows) {
        return new Listing<>(
                request,
                "measures",
                columns(request.filter("known")),
                rows,
                filters(council, request),
                rows.size(),
                null,
                "There are no measures yet. Add one, or load a file of values.");
    }

    private static List<Column<ScoreRow>> columns(String known) {
        return List.of(
                Column.of(
                        "ref",
                        "Ref",
                        row -> Cell.link(
                                row.name().ref(), "/measures/" + row.name().ref())),
                Column.of("code", "Code", row -> Cell.text(row.name().code())),
                Column.of("measure", "Measure", row -> Cell.text(row.name().title())),
                Column.of("owner", "Owner", row -> Cell.text(row.name().owner())),
                Column.of("period", "Period", row -> Cell.text(row.now().period())),
                Column.of("known", "As known on", row -> Cell.text(known.isEmpty() ? "now" : known)),
                Column.of(
                        "value",
                        "Value",
                        row -> number(row.now().numbers().value(), row.now().value())),
                Column.of("unit", "Unit", row -> Cell.text(row.name().unit())),
                Column.of(
                        "target",
                        "Target",
                        row -> number(row.now().numbers().target(), row.now().target())),
                Column.of("status", "Status", row -> Cell.status(row.now().state())),
                Column.of("why", "Why", row -> Cell.text(row.now().why())),
                Column.of(
                        "forecast",
                        "Year-end forecast",
                        row -> number(
                                row.yearEnd().numbers().value(), row.yearEnd().value())),
                Column.of(
                        "year_end",
                        "Status at year end",
                        row -> Cell.status(row.yearEnd().state())),
                Column.of("trend", "Trend", row -> Cell.text(row.movement().words())),
                Column.of(
                        "trend_why",
                        "Trend in words",
                        row -> Cell.text(row.movement().why())),
                Column.of("signal", "Signal", row -> Cell.text(row.signal().why())),
                Column.of("quartile", "Quartile", row -> Cell.text(row.quartile())));
    }

    private static Cell number(@Nullable BigDecimal value, String words) {
        return new Cell.Number(value, words);
    }

    private List<Filter> filters(String council, ListRequest request) {
        return List.of(
                Filter.words(request),
                Filter.choice(
                        request,
                        "by",
                        "In sections by",
                        List.of(
                                new Choice("", "Service"),
                                new Choice("priority", "Priority"),
                                new Choice("set", "Set"),
                                new Choice("nothing", "One list"))),
                Filter.choice(
                        request,
                        "state",
                        "Status",
                        List.of(
                                new Choice("", "All"),
                                new Choice(Tone.BAD.code(), "Missed"),
                                new Choice(Tone.WARNING.code(), "Within tolerance or overdue"),
                                new Choice(Tone.GOOD.code(), "Met"),
                                new Choice(Tone.NONE.code(), "Not rated"))),
                Filter.choice(request, "set", "Set", sets(council)),
                Filter.choice(
                        request, "service", "Service", all(organisation.choices(council, request.filter("service")))),
                Filter.choice(request, "owner", "Owner", all(posts.choices(council, request.filter("owner")))),
                new Filter("known", "As known on", request.filter("known"), List.of()));
    }

    private List<Choice> sets(String council) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "All")));
        measures.tags(council).forEach(tag -> choices.add(new Choice(tag, tag)));
        return choices;
    }

    private static List<Choice> all(List<Choice> choices) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", "All")));
        choices.stream().filter(choice -> !choice.value().isEmpty()).forEach(all::add);
        return all;
    }
}
