package org.goldenthread.measures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Act;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.Remembered;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.peers.beside.Quartiles;
import org.goldenthread.measures.performance.Course;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a measure's page shows. */
@Component
class MeasureViews {
    private final Performances performances;
    private final Subjects subjects;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Quartiles quartiles;
    private final Remembered<Performance, Optional<Chart>> charts = new Remembered<>(500);

    MeasureViews(
            Performances performances,
            Subjects subjects,
            Things things,
            Kinds kinds,
            Panels panels,
            Quartiles quartiles) {
        this.performances = performances;
        this.subjects = subjects;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.quartiles = quartiles;
    }

    /** @param names of the posts and the service that it names */
    MeasureView of(Measure measure, Map<String, String> names, Visitor visitor, ListRequest request) {
        var known = ScorecardMaker.known(request.filter("known"));
        var performance = performances.of(measure, about(measure, request), known);
        var about = performance.course().about();
        var part = part(measure, about, request);
        return new MeasureView(
                head(measure, performance),
                measure,
                Rows.of(
                        performance,
                        names,
                        about.subject().own() && part == null
                                ? ScoreRows.words(quartiles.of(measure, known).orElse(null))
                                : ""),
                chart(performance, part == null ? "" : ", " + part.words()),
                Sentences.of(performance),
                Sentences.baseline(performance),
                performance.course().points().reversed().stream()
                        .map(point -> row(performance.course(), point, request.filter("known")))
                        .toList(),
                choosing(measure, performance, part, request),
                part == null ? Parts.of(performance, performances.parts(measure, about, known), request) : Parts.NONE,
                panels.on(measure.thing(), visitor),
                names,
                new MeasureView.Rights(
                        visitor.mayChange(measure.thing().owner()),
                        visitor.may(Act.EDIT),
                        !things.cards(names.keySet()).isEmpty()));
    }

    private @Nullable Chart chart(Performance performance, String part) {
        var drawn = performance.measure().ref() + performance.course().about() + part;
        return charts.of(drawn, performance, () -> Optional.ofNullable(MeasureCharts.run(performance, part)))
                .orElse(null);
    }

    /** What the address asks for; absent for the council itself by its usual periods. */
    private Course.@Nullable About about(Measure measure, ListRequest request) {
        var length = length(request.filter("length"));
        var subject = subject(measure, request.filter("subject"));
        int part = number(request.filter("part"));
        if (length == null && subject == null && part == 0) {
            return null;
        }
        var usual = performances.of(measure, null, null).course().about();
        return new Course.About(
                subject == null ? usual.subject() : subject, part, length == null ? usual.length() : length);
    }

    private MeasureView.@Nullable Part part(Measure measure, Course.About about, ListRequest request) {
        if (about.breakdown() == 0) {
            return null;
        }
        var words = subjects.breakdowns(measure.council()).get(about.breakdown());
        if (words == null) {
            throw new NotHere("such a part of " + measure.ref());
        }
        return new MeasureView.Part(about.breakdown(), words, request.address("part", ""));
    }

    private static @Nullable Length length(String code) {
        try {
            return code.isEmpty() ? null : Length.ofCode(code);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private @Nullable Subject subject(Measure measure, String id) {
        return subjects.byId(measure.council()).get(number(id));
    }

    private static int number(String words) {
        return words.matches("\\d{1,9}") ? Integer.parseInt(words) : 0;
    }

    private ThingHead head(Measure measure, Performance performance) {
        var crumbs = new ArrayList<>(List.of(new Crumb("Measures", "/measures")));
        things.tiedTo(measure.ref()).stream()
                .filter(tied -> !tied.downwards() && tied.tie().kind() == org.goldenthread.thread.TieKind.MEASURED_BY)
                .findFirst()
                .ifPresent(tied -> crumbs.add(new Crumb(tied.other().title(), kinds.href(tied.other()))));
        crumbs.add(Crumb.here(measure.ref() + " " + measure.title()));
        var lede = performance
                .latest()
                .map(point -> Printed.of(measure.sheet(), point.value()) + " in "
                        + point.period().words() + ". " + point.verdict().sentence())
                .orElse("There is no figure yet.");
        return new ThingHead(measure.thing(), kinds.of(Measures.KIND), crumbs, lede, "summary");
    }

    private static MeasureView.PeriodRow row(Course course, Point point, String known) {
        var sheet = course.measure().sheet();
        var standing = point.standing() == Standing.FINAL || point.standing() == Standing.MISSING
                ? ""
                : point.standing().words();
        return new MeasureView.PeriodRow(
                point.period().words(),
                Printed.of(sheet, point.value()),
                standing,
                Rows.target(sheet, point) + (point.aims().annual() ? " (for the year)" : ""),
                Rows.state(point.verdict()),
                point.verdict().sentence(),
                Rows.proof(course, point, known));
    }

    private MeasureView.Choosing choosing(
            Measure measure, Performance performance, MeasureView.@Nullable Part part, ListRequest request) {
        var about = performance.course().about();
        List<Choice> lengths = performances.lengths(measure).stream()
                .map(length -> new Choice(length.code(), capital(length.words())))
                .toList();
        var with = performances.subjects(measure, about.length());
        List<Choice> choices = subjects.byId(measure.council()).values().stream()
                .filter(one -> with.contains(one.id()))
                .map(one -> new Choice(Integer.toString(one.id()), one.name() + (one.own() ? " (this council)" : "")))
                .toList();
        return new MeasureView.Choosing(
                lengths,
                about.length().code(),
                choices,
                Integer.toString(about.subject().id()),
                part,
                request.filter("known"));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
