package org.goldenthread.measures.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.ledger.Grid;
import org.goldenthread.measures.ledger.Grids;
import org.goldenthread.measures.ledger.Sheets;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through the figures of measures in one order, a few measures at a time, so that any number of them fits. */
@Component
class Extracts {
    private static final int MEASURES_AT_A_TIME = 20;
    private final Grids grids;
    private final Subjects subjects;

    Extracts(Grids grids, Subjects subjects) {
        this.grids = grids;
        this.subjects = subjects;
    }

    /** Takes figures one by one, and says whether it wants another. */
    interface Taker {
        boolean take(Measure measure, FigureRow row, Place place);
    }

    /** One page of figures. @param after begins after this place; null for the first page */
    FigurePage page(List<Measure> measures, Wanted wanted, @Nullable Place after, int size) {
        List<FigureRow> rows = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        each(measures, wanted, after, (measure, row, place) -> {
            places.add(place);
            if (places.size() <= size) {
                rows.add(row);
            }
            return places.size() <= size;
        });
        var next = places.size() > size ? places.get(size - 1).toString() : null;
        return new FigurePage(rows, wanted.known(), next);
    }

    /** Hands on every figure that is wanted of these measures, which are of one council. */
    void each(List<Measure> measures, Wanted wanted, @Nullable Place after, Taker taker) {
        var sorted = measures.stream()
                .filter(one -> after == null || Place.Measured.of(one.ref()).compareTo(after.measure()) >= 0)
                .sorted(Comparator.comparing(one -> Place.Measured.of(one.ref())))
                .toList();
        if (sorted.isEmpty()) {
            return;
        }
        var walk = new Walk(sorted.getFirst().council(), wanted, after, taker);
        for (int from = 0; from < sorted.size(); from += MEASURES_AT_A_TIME) {
            var some = sorted.subList(from, Math.min(sorted.size(), from + MEASURES_AT_A_TIME));
            var sheets = grids.of(some.stream().map(Measure::ref).toList(), wanted.knownAt());
            for (var measure : some) {
                if (!walk.through(measure, sheets.getOrDefault(measure.ref(), new Sheets(List.of())))) {
                    return;
                }
            }
        }
    }

    /** One way through the figures of a council. */
    private final class Walk {
        private final Wanted wanted;
        private final @Nullable Place after;
        private final Taker taker;
        private final Map<Integer, Subject> whom;
        private final Map<Integer, String> parts;
        private final Set<Integer> about;

        Walk(String council, Wanted wanted, @Nullable Place after, Taker taker) {
            this.wanted = wanted;
            this.after = after;
            this.taker = taker;
            this.whom = subjects.byId(council);
            this.parts = subjects.breakdowns(council);
            parts.put(0, "");
            this.about = about(wanted.whom().subject());
        }

        private Set<Integer> about(String words) {
            Set<Integer> found = new HashSet<>();
            whom.forEach((id, one) -> {
                if (words.isEmpty()
                        || (words.equals("own")
                                ? one.own()
                                : one.code().equalsIgnoreCase(words)
                                        || one.name().equalsIgnoreCase(words))) {
                    found.add(id);
                }
            });
            return found;
        }

        boolean through(Measure measure, Sheets sheets) {
            for (var grid : sheets.grids().stream()
                    .filter(wanted::wants)
                    .sorted(Place.grids())
                    .toList()) {
                for (int row = 0; row < grid.rows(); row++) {
                    var part = parts.getOrDefault(grid.breakdown(row), "");
                    if (about.contains(grid.subject(row)) && wanted.whom().part(part) && !along(measure, grid, row)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean along(Measure measure, Grid grid, int row) {
            var subject = whom.get(grid.subject(row));
            for (int column = 0; subject != null && column < grid.periods(); column++) {
                if (wanted.wants(grid, column)
                        && grid.standing(row, column) != org.goldenthread.measures.figures.Standing.MISSING) {
                    var place = Place.of(grid, row, column);
                    var part = parts.getOrDefault(grid.breakdown(row), "");
                    boolean more = after != null && place.compareTo(after) <= 0
                            || taker.take(measure, FigureRow.of(measure, grid, column, subject, part, row), place);
                    if (!more) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
