package org.goldenthread.measures.blocks;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Printed;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.measures.sheet.web.Days;
import org.goldenthread.measures.web.Rows;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How measures do as was known on the day of a paper, and the facts that prove it. */
@Component
class AsKnown {
    private final Measures measures;
    private final Performances performances;
    private final Clock clock;

    AsKnown(Measures measures, Performances performances, Clock clock) {
        this.measures = measures;
        this.performances = performances;
        this.clock = clock;
    }

    /** At a glance, in the order of the measures. */
    List<Performance> of(Asked asked, Collection<Measure> of) {
        return List.copyOf(performances.own(asked.council(), of, known(asked)).values());
    }

    /** The whole course of one. */
    Performance whole(Asked asked, Measure measure) {
        return performances.of(measure, null, known(asked));
    }

    /** The measure with a reference or a code of its own, if the council has it. */
    Optional<Measure> find(Asked asked, String named) {
        var ref = measures.byCode(asked.council()).getOrDefault(named.strip().toLowerCase(Locale.UK), named);
        return measures.find(ref.strip()).filter(one -> one.council().equals(asked.council()));
    }

    private @Nullable Instant known(Asked asked) {
        return asked.asAt().isBefore(LocalDate.now(clock)) ? Days.endOf(asked.asAt()) : null;
    }

    static State state(Performance one) {
        return Rows.state(one.counted().map(Point::verdict).orElse(null));
    }

    static State yearEnd(Performance one) {
        return one.yearEnd().verdict() == null
                ? new State("No forecast", Tone.NONE)
                : Rows.state(one.yearEnd().verdict());
    }

    static String printed(Sheet sheet, @Nullable BigDecimal figure) {
        return figure == null ? "–" : Printed.of(sheet, figure);
    }

    /** A figure with its unit, and with a word where it is not final. */
    static String value(Sheet sheet, Point point) {
        return Rows.value(sheet, point) + (point.firm() ? "" : " (" + standing(point) + ")");
    }

    private static String standing(Point point) {
        return point.standing().words().toLowerCase(Locale.UK);
    }

    /** The page of a measure as it stood on the day of the paper. */
    static String href(Asked asked, Measure measure) {
        return "/measures/" + measure.ref() + "?known=" + asked.asAt();
    }

    /** Every figure of a measure that a row shows. */
    static List<Fact> facts(Asked asked, Performance one) {
        var facts = new ArrayList<Fact>();
        one.counted().ifPresent(point -> facts.addAll(facts(asked, one, point)));
        forecast(asked, one).ifPresent(facts::add);
        return facts;
    }

    /** Where the year is expected to end; absent where nobody knows. */
    static Optional<Fact> forecast(Asked asked, Performance one) {
        var end = one.yearEnd();
        return end.forecast() == null || end.year() == null
                ? Optional.empty()
                : Optional.of(new Fact(
                        one.measure().title() + ", forecast for " + end.year().words(),
                        printed(one.measure().sheet(), end.forecast()),
                        end.how().words(),
                        href(asked, one.measure())));
    }

    /** A figure and what it was to be, as far as there are such. */
    static List<Fact> facts(Asked asked, Performance one, Point point) {
        var facts = new ArrayList<Fact>();
        if (point.present()) {
            facts.add(fact(asked, one, point));
        }
        if (point.aims().target() != null) {
            facts.add(target(asked, one, point));
        }
        return facts;
    }

    /** What a figure was to be. */
    static Fact target(Asked asked, Performance one, Point point) {
        return new Fact(
                one.measure().title() + ", " + point.period().words() + ": target",
                Rows.target(one.measure().sheet(), point),
                "The target of the measure for this period, as known on " + asked.day() + ".",
                Rows.proof(one.course(), point, asked.asAt().toString()));
    }

    /** One figure with its rule's sentence. */
    static Fact fact(Asked asked, Performance one, Point point) {
        return new Fact(
                one.measure().title() + ", " + point.period().words(),
                value(one.measure().sheet(), point),
                point.verdict().sentence() + (point.firm() ? "" : " The figure is " + standing(point) + "."),
                Rows.proof(one.course(), point, asked.asAt().toString()));
    }
}
