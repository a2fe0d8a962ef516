package org.goldenthread.measures.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.measures.figures.Line;
import org.goldenthread.measures.figures.Standing;

/** Gathers figures that were worked out, not recorded, into a grid like any other; the ledger does not keep them. */
public final class WorkedOut {
    private static final int MOST_DECIMALS = 9;
    private static final int DIGITS = 18;
    private final Series series;
    private final TreeMap<Long, Map<Integer, Cell>> rows = new TreeMap<>();

    public WorkedOut(Series series) {
        this.series = series;
    }

    /** A figure; absent ones are kept with the reason why. */
    private record Cell(Optional<BigDecimal> value, Standing standing) {}

    /** A grid without any figure. */
    public static Grid nothing(Series series) {
        return Grid.empty(series);
    }

    /** Everything that another grid of the same series says. */
    public void putAll(Grid other) {
        for (int row = 0; row < other.rows(); row++) {
            for (int column = 0; column < other.periods(); column++) {
                var value = Optional.ofNullable(other.through(row).decimal(column));
                var standing = other.standing(row, column);
                if (value.isPresent() || standing != Standing.MISSING && standing != Standing.TAKEN_BACK) {
                    cells(other.subject(row), other.breakdown(row))
                            .put((int) other.start(column).toEpochDay(), new Cell(value, standing));
                }
            }
        }
    }

    /** Whether anything is said of that place already, be it why there is no figure. */
    public boolean has(int subject, int breakdown, LocalDate start) {
        return cells(subject, breakdown).containsKey((int) start.toEpochDay());
    }

    public void put(int subject, int breakdown, LocalDate start, BigDecimal value) {
        cells(subject, breakdown).put((int) start.toEpochDay(), new Cell(Optional.of(value), Standing.FINAL));
    }

    private Map<Integer, Cell> cells(int subject, int breakdown) {
        return rows.computeIfAbsent((long) subject << 32 | breakdown, row -> new HashMap<>());
    }

    /** The grid; empty where nothing was put into it. */
    public Optional<Grid> grid() {
        rows.values().removeIf(Map::isEmpty);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var starts = new TreeSet<Integer>();
        rows.values().forEach(row -> starts.addAll(row.keySet()));
        var columns = starts.stream().mapToInt(Integer::intValue).toArray();
        var heads = rows.keySet().stream().mapToLong(Long::longValue).toArray();
        var cells = new long[heads.length * columns.length];
        var standings = new byte[cells.length];
        Arrays.fill(cells, Line.NO_FIGURE);
        Arrays.fill(standings, Standing.MISSING.code());
        int scale = scale();
        for (int row = 0; row < heads.length; row++) {
            for (var cell : rows.getOrDefault(heads[row], Map.of()).entrySet()) {
                int place = row * columns.length + Arrays.binarySearch(columns, cell.getKey());
                standings[place] = cell.getValue().standing().code();
                cell.getValue().value().ifPresent(value -> cells[place] = raw(value, scale));
            }
        }
        var sides = new Grid.Sides(
                Arrays.stream(heads).mapToInt(head -> (int) (head >> 32)).toArray(),
                Arrays.stream(heads).mapToInt(head -> (int) head).toArray(),
                columns);
        return Optional.of(new Grid(series, scale, sides, cells, standings));
    }

    private static long raw(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    /** As many decimals as the figures have, nine at most, fewer where the largest leaves no room for them. */
    private int scale() {
        int decimals = 0;
        int whole = 1;
        for (var row : rows.values()) {
            for (var cell : row.values()) {
                var value = cell.value().orElse(BigDecimal.ZERO);
                decimals = Math.max(
                        decimals,
                        value.signum() == 0 ? 0 : value.stripTrailingZeros().scale());
                whole = Math.max(whole, value.precision() - value.scale());
            }
        }
        return Math.max(0, Math.min(Math.min(MOST_DECIMALS, decimals), DIGITS - whole));
    }
}
