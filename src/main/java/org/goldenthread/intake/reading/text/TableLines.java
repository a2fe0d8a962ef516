package org.goldenthread.intake.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.reading.RowDraft;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table from lines whose cells are parted by tabs or by upright bars. */
final class TableLines {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final int FARTHEST = 60;

    /** Rows found, and the line after them. */
    record Found(List<RowDraft> rows, int next) {}

    private final List<TextLine> lines;

    TableLines(List<TextLine> lines) {
        this.lines = lines;
    }

    /** The rows of consecutive lines with tabs; a line that only rules off is skipped. */
    Found tabs(int from) {
        var rows = new ArrayList<RowDraft>();
        int at = from;
        while (at < lines.size()
                && (lines.get(at).raw().indexOf('\t') >= 0
                        || (at > from && lines.get(at).rule()))) {
            var line = lines.get(at++);
            if (!line.rule()) {
                rows.add(row(line, List.of(line.raw().split("\t", -1))));
            }
        }
        return new Found(TableHead.mark(rows), at);
    }

    private static RowDraft row(TextLine line, List<String> cells) {
        return new RowDraft(
                line.page(),
                line.number(),
                false,
                cells.stream().map(CellText::of).toList());
    }

    /** The table that begins here with bars, or null when it is only a sentence with a bar in it. */
    @Nullable
    Found bars(int from) {
        var rows = new ArrayList<RowDraft>();
        int at = from;
        int width = 0;
        boolean ruled = false;
        while (at < lines.size() && (lines.get(at).piped() || lines.get(at).rule())) {
            if (lines.get(at).rule()) {
                ruled |= rows.size() == 1;
                at++;
                continue;
            }
            int next = rows.isEmpty() ? at + 1 : endOfRow(at, width);
            var row = barRow(at, next, width);
            if (!rows.isEmpty() && row.cells().size() < 2) {
                break;
            }
            rows.add(row);
            width = Math.max(width, row.cells().size());
            at = next;
        }
        return rows.size() < 2 || width < 2
                ? null
                : new Found(ruled ? TableHead.first(rows) : TableHead.mark(rows), at);
    }

    /** A row goes on over the next lines until it has all its cells; a bar at the end closes it. */
    private int endOfRow(int from, int width) {
        int bars = count(from);
        if (closed(from)) {
            return from + 1;
        }
        for (int at = from + 1;
                at < Math.min(lines.size(), from + FARTHEST) && !lines.get(at).blank();
                at++) {
            int here = count(at);
            if (bars + here > width || (bars >= width - 1 && here > 0 && !closed(at))) {
                break;
            }
            bars += here;
            if (closed(at) && bars >= width - 1) {
                return at + 1;
            }
            if (bars == width - 1 && here > 0 && !closesLater(at, width)) {
                return at + 1;
            }
        }
        return from + 1;
    }

    /** Whether the last cell goes on over lines without bars to a closing one. */
    private boolean closesLater(int from, int width) {
        for (int at = from + 1;
                at < Math.min(lines.size(), from + FARTHEST) && !lines.get(at).blank();
                at++) {
            int here = count(at);
            if (here > 0) {
                return here == 1 && closed(at) && width > 2;
            }
        }
        return false;
    }

    private boolean closed(int at) {
        return lines.get(at).text().endsWith("|");
    }

    private int count(int at) {
        return (int) BAR.matcher(lines.get(at).text()).results().count();
    }

    private RowDraft barRow(int from, int to, int width) {
        var raw = new ArrayList<String>();
        raw.add("");
        for (int at = from; at < to; at++) {
            var text = lines.get(at).text();
            var cells = BAR.split(text, -1);
            raw.set(raw.size() - 1, (raw.getLast() + "\n" + cells[0].strip()).strip());
            for (int i = 1; i < cells.length; i++) {
                raw.add(cells[i].strip());
            }
        }
        if (lines.get(from).text().startsWith("|")) {
            raw.removeFirst();
        }
        if (closed(to - 1) && raw.getLast().isEmpty() && raw.size() > 1 && (width == 0 || raw.size() > width)) {
            raw.removeLast();
        }
        var cells = raw.stream().map(TableLines::stacked).toList();
        return new RowDraft(lines.get(from).page(), lines.get(from).number(), false, cells);
    }

    private static Cell stacked(String raw) {
        var parts = new ArrayList<String>();
        raw.lines().forEach(line -> parts.addAll(CellText.of(line).parts()));
        return new Cell(parts);
    }
}
