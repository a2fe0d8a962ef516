package org.goldenthread.measures.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.score.Tally;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.site.HomeBlock;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.site.chart.CountBar;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Measures on the home page: those of the visitor's own service where a post of theirs owns any, else all. */
@Component
class MeasuresBlock implements HomeBlock {
    private static final int PLACE = 18;
    private static final int MOST = 6;
    private static final int DAYS = 7;
    private final Measures measures;
    private final Performances performances;
    private final LastWeek lastWeek;
    private final Organisation organisation;
    private final Templates templates;
    private final Clock clock;

    MeasuresBlock(
            Measures measures,
            Performances performances,
            LastWeek lastWeek,
            Organisation organisation,
            Templates templates,
            Clock clock) {
        this.measures = measures;
        this.performances = performances;
        this.lastWeek = lastWeek;
        this.organisation = organisation;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<Panel.Shown> on(Visitor visitor) {
        var all = measures.of(visitor.council());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel.Shown(
                        "Measures",
                        templates.content("measures/home-measures", Map.of("view", view(visitor, all))),
                        PLACE));
    }

    private AtHome view(Visitor visitor, List<Measure> all) {
        var council = visitor.council();
        var services = all.stream()
                .map(Measure::thing)
                .filter(one -> one.owner() != null && visitor.posts().contains(one.owner()))
                .map(one -> one.service())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var whole = services.isEmpty() ? services : organisation.tree(council).whole(services);
        var mine = services.isEmpty()
                ? all
                : all.stream()
                        .filter(one -> whole.contains(one.thing().service()))
                        .toList();
        var found = performances.own(council, all, null);
        var doing = mine.stream()
                .map(one -> found.get(one.ref()))
                .filter(Objects::nonNull)
                .toList();
        var then = LocalDate.now(clock)
                .minusDays(DAYS)
                .atStartOfDay(clock.getZone())
                .toInstant();
        var now = now(doing);
        var yearEnd = yearEnd(doing);
        return new AtHome(
                services.isEmpty() ? "the council" : "your service",
                now,
                yearEnd,
                counts(now, yearEnd),
                services.isEmpty() ? "" : now(found.values()).words(),
                AtHome.Some.of(red(doing), MOST),
                AtHome.Some.of(turned(doing, lastWeek.of(council, mine, then)), MOST));
    }

    private static Tally now(Collection<Performance> of) {
        return Tally.of(of.stream()
                .flatMap(one -> one.counted().stream())
                .map(point -> point.verdict())
                .toList());
    }

    private static Tally yearEnd(Collection<Performance> of) {
        return Tally.of(of.stream()
                .flatMap(one -> Stream.ofNullable(one.yearEnd().verdict()))
                .toList());
    }

    /** One picture each, because the two are of different wholes. */
    private static List<Chart> counts(Tally now, Tally yearEnd) {
        return Stream.of(row("Now", now), row("At year end", yearEnd))
                .filter(one -> one.parts().stream().anyMatch(part -> part.count() > 0))
                .map(one -> new CountBar("Targets met: " + one.name().toLowerCase(Locale.ROOT), List.of(one)).chart())
                .toList();
    }

    private static CountBar.Row row(String name, Tally tally) {
        return new CountBar.Row(
                name,
                List.of(
                        new CountBar.Part(new State("met", Tone.GOOD), tally.met()),
                        new CountBar.Part(new State("within tolerance", Tone.WARNING), tally.within()),
                        new CountBar.Part(new State("missed", Tone.BAD), tally.missed()),
                        new CountBar.Part(new State("no data or not rated", Tone.NONE), tally.all() - tally.rated())));
    }

    /** Those that are red now first, then those that are only expected to be. */
    private static List<AtHome.Red> red(List<Performance> doing) {
        return Stream.concat(
                        doing.stream().filter(MeasuresBlock::isRed),
                        doing.stream()
                                .filter(one -> !isRed(one)
                                        && isRed(States.of(one.yearEnd().verdict()))))
                .map(MeasuresBlock::red)
                .toList();
    }

    private static boolean isRed(Performance one) {
        return isRed(States.of(one));
    }

    private static boolean isRed(State state) {
        return state.tone() == Tone.BAD;
    }

    private static AtHome.Red red(Performance one) {
        var measure = one.measure();
        var figure = one.latest()
                .map(point -> Printed.of(measure.sheet(), point.value()) + " in "
                        + point.period().words())
                .orElse("no figure");
        var yearEnd = one.yearEnd().verdict();
        return new AtHome.Red(
                measure.ref(), measure.title(), figure, States.of(one), yearEnd == null ? null : States.of(yearEnd));
    }

    /** Those that got worse first. */
    private static List<AtHome.Turned> turned(List<Performance> doing, Map<String, State> before) {
        return doing.stream()
                .filter(one -> {
                    var then = before.get(one.measure().ref());
                    return then != null && !then.equals(States.of(one));
                })
                .map(one -> new AtHome.Turned(
                        one.measure().ref(),
                        one.measure().title(),
                        before.getOrDefault(one.measure().ref(), States.of(one)),
                        States.of(one)))
                .sorted(java.util.Comparator.comparing(one -> urgency(one.now().tone())))
                .toList();
    }

    private static int urgency(Tone tone) {
        return switch (tone) {
            case BAD -> 0;
            case WARNING -> 1;
            case NONE -> 2;
            case GOOD, DONE -> 3;
        };
    }
}
