package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import technology.tabula.Cell;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Finds tables by their ruling lines, with the cells that tabula sees between them. */
final class RuledTables {
    private static final int MOST_LINES = 600;
    private static final float TOUCHING = 3;

    /** A table's cells, and its columns and rows as the places where they begin. */
    record Ruled(List<Cell> cells, List<Float> columns, List<Float> rows, float top, float bottom) {
        int column(Cell cell) {
            return nearest(columns, cell.getLeft());
        }

        int row(Cell cell) {
            return nearest(rows, cell.getTop());
        }

        float right() {
            return (float) cells.stream().mapToDouble(Cell::getRight).max().orElse(0);
        }
    }

    private RuledTables() {}

    /** The tables of at least two columns, from top to bottom; none where lines are too many to be tables. */
    static List<Ruled> of(Sheet sheet) {
        var down = Ruling.collapseOrientedRulings(new ArrayList<>(sheet.down()));
        if (down.size() > MOST_LINES || sheet.across().size() > MOST_LINES * MOST_LINES) {
            return List.of();
        }
        var edges = new ArrayList<>(sheet.across());
        edges.addAll(ends(down));
        var across = Ruling.collapseOrientedRulings(edges);
        if (across.size() < 2 || down.size() < 2 || across.size() > MOST_LINES || down.size() > MOST_LINES) {
            return List.of();
        }
        var tables = new ArrayList<Ruled>();
        for (var group : groups(SpreadsheetExtractionAlgorithm.findCells(across, down))) {
            var columns = edges(group.stream().map(Cell::getLeft).toList());
            var rows = edges(group.stream().map(Cell::getTop).toList());
            if (columns.size() > 1) {
                tables.add(new Ruled(group, columns, rows, rows.getFirst(), bottom(group)));
            }
        }
        tables.sort(Comparator.comparing(Ruled::top));
        return tables;
    }

    /** Lines across where at least two lines down end together: a row that a page break cuts is left open there. */
    private static List<Ruling> ends(List<Ruling> down) {
        var ends = new ArrayList<Ruling>();
        for (boolean top : new boolean[] {true, false}) {
            var sorted = new ArrayList<>(down);
            sorted.sort(Comparator.comparing(line -> end(line, top)));
            int from = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || end(sorted.get(i), top) - end(sorted.get(i - 1), top) > 1) {
                    if (i - from > 1) {
                        ends.add(across(sorted.subList(from, i), end(sorted.get(from), top)));
                    }
                    from = i;
                }
            }
        }
        return ends;
    }

    private static float end(Ruling line, boolean top) {
        return top ? line.getTop() : line.getBottom();
    }

    private static Ruling across(List<Ruling> lines, float y) {
        float left = lines.stream().map(Ruling::getLeft).min(Float::compare).orElseThrow();
        float right = lines.stream().map(Ruling::getLeft).max(Float::compare).orElseThrow();
        return new Ruling(y, left, right - left, 0);
    }

    private static float bottom(List<Cell> cells) {
        return (float) cells.stream().mapToDouble(Cell::getBottom).max().orElse(0);
    }

    /** Cells that touch belong to one table. */
    private static List<List<Cell>> groups(List<Cell> cells) {
        List<List<Cell>> groups = new ArrayList<>();
        var sorted = cells.stream()
                .filter(cell -> cell.getWidth() > TOUCHING && cell.getHeight() > TOUCHING)
                .sorted(Comparator.comparing(Cell::getTop))
                .toList();
        for (var cell : sorted) {
            var merged = new ArrayList<Cell>();
            for (var groupsLeft = groups.iterator(); groupsLeft.hasNext(); ) {
                var group = groupsLeft.next();
                if (group.stream().anyMatch(other -> touch(cell, other))) {
                    merged.addAll(group);
                    groupsLeft.remove();
                }
            }
            merged.add(cell);
            groups.add(merged);
        }
        return groups;
    }

    private static boolean touch(Cell one, Cell other) {
        return one.getLeft() <= other.getRight() + TOUCHING
                && other.getLeft() <= one.getRight() + TOUCHING
                && one.getTop() <= other.getBottom() + TOUCHING
                && other.getTop() <= one.getBottom() + TOUCHING;
    }

    private static List<Float> edges(List<Float> places) {
        var edges = new ArrayList<Float>();
        for (float place : new TreeSet<>(places)) {
            if (edges.isEmpty() || place - edges.getLast() > TOUCHING) {
                edges.add(place);
            }
        }
        return edges;
    }

    private static int nearest(List<Float> edges, float place) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - place) < Math.abs(edges.get(best) - place)) {
                best = i;
            }
        }
        return best;
    }
}
