package org.goldenthread.measures.peers.beside;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Remembered;
import org.goldenthread.measures.calculation.Calculated;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.peers.PeerChoices;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.organisation.register.Authorities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to where the council itself stands, of many measures at once: with the group and the rule that it has chosen
 * for each, at the latest period that enough others have a figure for.
 */
@Component
@Transactional(readOnly = true)
public class Quartiles {
    private final Calculated calculated;
    private final Subjects subjects;
    private final Peering peering;
    private final Authorities authorities;
    private final Remembered<Circle, Circle> circles = new Remembered<>(100);
    private final Remembered<From, Optional<Placing>> placings = new Remembered<>(3_000);

    /** Whom a council may be compared with; one and the same object as long as nothing of it changes. */
    private record Circle(
            Subject own,
            Map<Integer, Subject> all,
            PeerChoices.Chosen chosen,
            Map<String, PeerGroup> groups,
            long register) {}

    /** What a place follows from: the figures, the sheets that say which way is good, and the others. */
    private record From(Sheets figures, long definition, int version, Circle circle) {}

    Quartiles(Calculated calculated, Subjects subjects, Peering peering, Authorities authorities) {
        this.calculated = calculated;
        this.subjects = subjects;
        this.peering = peering;
        this.authorities = authorities;
    }

    /** Where the council stands in a measure; absent where there is nobody to compare with. */
    public Optional<Position> of(Measure measure, @Nullable Instant known) {
        return Optional.ofNullable(
                of(measure.council(), List.of(measure), known).get(measure.ref()));
    }

    /** Where the council stands in each of these measures; those with nobody to compare with are left out. */
    public Map<String, Position> of(String council, Collection<Measure> measures, @Nullable Instant known) {
        Map<String, Position> found = new LinkedHashMap<>();
        each(council, measures, known, (measure, placing) -> found.put(measure.ref(), placing.position()));
        return found;
    }

    /** Takes each measure in which the council can be placed. */
    interface Taker {
        void take(Measure measure, Placing placing);
    }

    void each(String council, Collection<Measure> measures, @Nullable Instant known, Taker taker) {
        var own = subjects.ownIfAny(council).orElse(null);
        var sheets = calculated.of(measures, known);
        if (own == null || sheets.isEmpty()) {
            return;
        }
        var circle = circle(council, own);
        var gathering = new Gathering(authorities, circle.all(), own, known);
        for (var measure : measures) {
            var figures = sheets.get(measure.ref());
            if (figures != null) {
                var from = new From(
                        figures,
                        measure.definitions().getLast().id(),
                        measure.thing().version(),
                        circle);
                var placing = known == null
                        ? placings.of(measure.ref(), from, () -> placing(measure, from, gathering))
                        : placing(measure, from, gathering);
                placing.ifPresent(one -> taker.take(measure, one));
            }
        }
    }

    private Circle circle(String council, Subject own) {
        var all = subjects.byId(council);
        var chosen = peering.choices(council);
        var groups = peering.chosen(council, chosen, all.values());
        var circle = new Circle(own, all, chosen, groups, authorities.edition());
        return circles.of(council, circle, () -> circle);
    }

    private static Optional<Placing> placing(Measure measure, From from, Gathering gathering) {
        var own = from.circle().own();
        var grid = grid(measure, from.figures(), own);
        var choice = from.circle().chosen().of(measure.ref());
        var groups = from.circle().groups();
        var group = groups.getOrDefault(choice.group(), groups.get(PeerGroups.ALL));
        if (group == null || grid == null || grid.row(own.id()) < 0) {
            return Optional.empty();
        }
        var round = gathering.round(group, grid, null);
        boolean placed =
                round.company().has(0, round.column()) && round.company().others(round.column()) > 0;
        return placed ? Optional.of(new Placing(measure, round, group, choice)) : Optional.empty();
    }

    private static @Nullable Grid grid(Measure measure, Sheets sheets, Subject own) {
        if (sheets.lengths().isEmpty()) {
            return null;
        }
        var length = Comparisons.length(measure, sheets, Asked.NOTHING, own);
        var grid = sheets.grid(Series.values(measure.ref(), length));
        return grid.isEmpty() ? null : grid;
    }
}
