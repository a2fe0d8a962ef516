package org.goldenthread.measures.ledger;

import java.util.List;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;

/** Everything that is known of one measure: its values, targets, forecasts … at each length of period. Immutable. */
public record Sheets(List<Grid> grids) {
    static final Sheets NONE = new Sheets(List.of());

    public Sheets {
        grids = List.copyOf(grids);
    }

    public Grid grid(Series series) {
        return grids.stream()
                .filter(grid -> grid.series().equals(series))
                .findFirst()
                .orElseGet(() -> Grid.empty(series));
    }

    /** The lengths of period that there are values for, the shortest first. */
    public List<Length> lengths() {
        return grids.stream()
                .filter(grid -> grid.series().figure() == Figure.VALUE)
                .map(Grid::length)
                .sorted()
                .toList();
    }

    /** How many figures it holds in memory. */
    int size() {
        return grids.stream().mapToInt(grid -> grid.rows() * grid.periods()).sum();
    }
}
