package org.goldenthread.measures.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.NotHere;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Batch;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Word;
import org.goldenthread.measures.performance.Course;
import org.goldenthread.measures.performance.Movements;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.performance.ProofPart;
import org.goldenthread.measures.sheet.web.Days;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Kinds;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** Puts together the proof of a figure: definition, rule, inputs, and every word that was ever recorded of it. */
@Component
class ProofViews {
    private final Performances performances;
    private final Ledger ledger;
    private final Subjects subjects;
    private final Accounts accounts;
    private final Kinds kinds;
    private final List<ProofPart> parts;
    private final Clock clock;

    ProofViews(
            Performances performances,
            Ledger ledger,
            Subjects subjects,
            Accounts accounts,
            Kinds kinds,
            List<ProofPart> parts,
            Clock clock) {
        this.performances = performances;
        this.ledger = ledger;
        this.subjects = subjects;
        this.accounts = accounts;
        this.kinds = kinds;
        this.parts = parts;
        this.clock = clock;
    }

    /** @throws NotHere when the address names no figure of the measure */
    ProofView of(Measure measure, ListRequest request) {
        var about = about(measure, request);
        var period = period(about, request.filter("start"));
        var performance = performances.of(measure, about, ScorecardMaker.known(request.filter("known")));
        var point = performance
                .course()
                .at(period)
                .orElseThrow(() -> new NotHere("a figure of " + measure.ref() + " for " + period.words()));
        return new ProofView(
                head(measure, period),
                figure(measure, performance, point),
                point.definition(),
                rule(measure, period, request),
                words(measure, about, period),
                parts.stream()
                        .flatMap(part -> part.of(measure, about, period).stream())
                        .toList());
    }

    private String rule(Measure measure, Period period, ListRequest request) {
        var applied = performances.rule(measure, period, ScorecardMaker.known(request.filter("known")));
        return applied.words() + ". " + applied.rule().words();
    }

    private Course.About about(Measure measure, ListRequest request) {
        var subject = request.filter("subject").matches("\\d{1,9}")
                ? subjects.byId(measure.council()).get(Integer.parseInt(request.filter("subject")))
                : null;
        var part = request.filter("part").matches("\\d{1,9}") ? Integer.parseInt(request.filter("part")) : 0;
        if (subject == null) {
            throw new NotHere("whose figure is to be proved");
        }
        try {
            return new Course.About(subject, part, Length.ofCode(request.filter("length")));
        } catch (IllegalArgumentException unreadable) {
            throw new NotHere("a period of the length " + request.filter("length"));
        }
    }

    private static Period period(Course.About about, String start) {
        try {
            return new Period(
                    LocalDate.parse(start),
                    about.length().months(),
                    about.length().days());
        } catch (DateTimeParseException unreadable) {
            throw new NotHere("a period that begins on " + start);
        }
    }

    private ThingHead head(Measure measure, Period period) {
        var crumbs = List.of(
                new Crumb("Measures", "/measures"),
                new Crumb(measure.ref() + " " + measure.title(), "/measures/" + measure.ref()),
                Crumb.here("Proof of " + period.words()));
        return new ThingHead(measure.thing(), kinds.of(Measures.KIND), crumbs, "", "proof");
    }

    private ProofView.Figure figure(Measure measure, Performance performance, Point point) {
        var sheet = point.definition().sheet();
        var about = performance.course().about();
        var part = subjects.breakdowns(measure.council()).get(about.breakdown());
        return new ProofView.Figure(
                about.subject().name() + (part == null ? "" : ", " + part),
                point.period().words()
                        + (performance.course().known() == null
                                ? ""
                                : ", as known on "
                                        + Days.words(performance.course().known())),
                Printed.whole(sheet, point.value())
                        + (point.present() ? "" : " (" + point.standing().words() + ")"),
                Rows.state(point.verdict()),
                point.verdict().sentence(),
                Movements.at(performance.course(), point.period()).lately().sentence());
    }

    private List<ProofView.Word> words(Measure measure, Course.About about, Period period) {
        record One(Figure figure, Word word, boolean last) {}
        List<One> found = new ArrayList<>();
        int start = (int) period.start().toEpochDay();
        for (var figure : Figure.values()) {
            var series = new Series(measure.ref(), figure, about.length());
            var history = ledger.history(series, about.subject().id(), about.breakdown(), start);
            var standing =
                    history.stream().filter(word -> word.batch().stands()).toList();
            history.forEach(word -> found.add(new One(
                    figure, word, !standing.isEmpty() && standing.getLast().equals(word))));
        }
        found.sort(Comparator.comparing((One one) -> one.word().batch().id()).reversed());
        var names = accounts.names();
        return found.stream()
                .map(one -> word(measure, one.figure(), one.word(), one.last(), names))
                .toList();
    }

    private ProofView.Word word(Measure measure, Figure figure, Word word, boolean last, Map<Long, String> names) {
        var batch = word.batch();
        var source = batch.source();
        return new ProofView.Word(
                figure.words(),
                word.value() == null ? word.standing().words() : printed(measure, figure, word.value()),
                batch.account() == null || batch.account() == 0
                        ? "The installation"
                        : names.getOrDefault(batch.account(), "Somebody else"),
                moment(batch.recorded()),
                source.origin().words() + (source.words().isEmpty() ? "" : ": " + source.words()),
                "/measures/batches/" + batch.id(),
                fate(batch, last));
    }

    /** What is divided by what is counted in units of its own, never in the measure's. */
    private static String printed(Measure measure, Figure figure, BigDecimal value) {
        return switch (figure) {
            case NUMERATOR, DENOMINATOR -> Printed.count(value);
            default -> Printed.whole(measure.sheet(), value);
        };
    }

    private String fate(Batch batch, boolean last) {
        var takenBack = batch.fate().takenBack();
        return takenBack != null
                ? "Taken back " + moment(takenBack) + ": " + batch.fate().why()
                : last ? "Stands" : "Replaced later";
    }

    private String moment(Instant at) {
        return Times.moment(at, clock.getZone());
    }
}
