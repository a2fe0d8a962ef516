package org.goldenthread.measures.peers.beside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Series;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.peers.PeerChoices;
import org.goldenthread.measures.peers.PeerGroup;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
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
    private final Grids grids;
    private final Subjects subjects;
    private final Peering peering;

    Quartiles(Grids grids, Subjects subjects, Peering peering) {
        this.grids = grids;
        this.subjects = subjects;
        this.peering = peering;
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
        var sheets = grids.of(measures.stream().map(Measure::ref).toList(), known);
        if (own == null || sheets.isEmpty()) {
            return;
        }
        var circles = new Circles(council, own, known);
        for (var measure : measures) {
            var grid = grid(measure, sheets.get(measure.ref()));
            if (grid != null && grid.row(own.id()) >= 0) {
                var placing = circles.placing(measure, grid);
                if (placing != null) {
                    taker.take(measure, placing);
                }
            }
        }
    }

    private static @Nullable Grid grid(Measure measure, @Nullable Sheets sheets) {
        if (sheets == null || sheets.lengths().isEmpty()) {
            return null;
        }
        List<Length> lengths = sheets.lengths();
        var grid = sheets.grid(Series.values(measure.ref(), Comparisons.length(measure, lengths, Asked.NOTHING)));
        return grid.isEmpty() ? null : grid;
    }

    /** The groups of a council, each with its members looked up once. */
    private final class Circles {
        private final Subject own;
        private final @Nullable Instant known;
        private final PeerChoices.Chosen chosen;
        private final Map<String, PeerGroup> groups;
        private final Map<Integer, Subject> all;
        private final Map<Long, List<Subject>> members = new HashMap<>();

        Circles(String council, Subject own, @Nullable Instant known) {
            this.own = own;
            this.known = known;
            this.chosen = peering.choices(council);
            this.all = subjects.byId(council);
            this.groups = peering.chosen(council, chosen, all.values());
        }

        @Nullable
        Placing placing(Measure measure, Grid grid) {
            var choice = chosen.of(measure.ref());
            var group = groups.getOrDefault(choice.group(), groups.get(PeerGroups.ALL));
            if (group == null) {
                return null;
            }
            var version = group.on(grid.period(grid.periods() - 1).end(), known);
            var company = Company.of(grid, members.computeIfAbsent(key(group, version), id -> members(version)));
            int column = company.latest();
            return company.has(0, column) && company.others(column) > 0
                    ? new Placing(measure, company, column, group, choice)
                    : null;
        }

        private long key(PeerGroup group, PeerGroup.Version version) {
            return group.sort().builtIn() ? -1 - group.sort().ordinal() : version.id();
        }

        private List<Subject> members(PeerGroup.Version version) {
            var found = new ArrayList<>(List.of(own));
            for (var member : version.members()) {
                var subject = all.get(member.subject());
                if (subject != null && !subject.own()) {
                    found.add(subject);
                }
            }
            return found;
        }
    }
}
