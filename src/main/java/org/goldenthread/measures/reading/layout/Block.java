package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.measures.reading.layout.SheetRow.Kind;
import org.goldenthread.measures.reading.sheet.Heads;

/**
 * One table on a sheet: the rows of its headings, and those of its figures that were looked at.
 *
 * @param sheet which sheet, from 0
 * @param heads the rows of headings
 * @param rows rows of figures, the first ones
 * @param to the last row, 0 where it goes on to the end of the sheet
 * @param titles what stands alone above it
 */
record Block(int sheet, List<SheetRow> heads, List<SheetRow> rows, int to, List<String> titles) {
    /** A code of the national register, or a period with more to it than four digits. */
    private static final Pattern LABEL = Pattern.compile("[EWSNKJ]\\d{8}|(?:19|20)\\d\\d[-/].{2,15}|Q[1-4].*");

    private static final int MOST_HEADS = 8;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_FILLED = 4;

    /** The first row of figures. */
    int from() {
        return rows.getFirst().number();
    }

    int width() {
        return Math.max(
                heads.stream().mapToInt(row -> row.cells().size()).max().orElse(0),
                rows.stream()
                        .limit(50)
                        .mapToInt(row -> row.cells().size())
                        .max()
                        .orElse(0));
    }

    /** The headings, each row as wide as the table, spread over the columns they span. */
    List<List<String>> filled() {
        var rows = new ArrayList<List<String>>();
        heads.forEach(row -> rows.add(row.cells()));
        return Heads.filled(rows, List.of());
    }

    /** Finds the tables of a sheet, one below the other. */
    static List<Block> of(int sheet, List<SheetRow> rows) {
        var blocks = new ArrayList<Block>();
        var above = new ArrayList<SheetRow>();
        var data = new ArrayList<SheetRow>();
        var heads = List.<SheetRow>of();
        var titles = List.<String>of();
        for (var row : rows) {
            if (row.kind() != Kind.DATA && !(row.kind() == Kind.HEAD && goesOn(row, data))) {
                above.add(row);
                continue;
            }
            var between = heads(above);
            boolean fresh = data.isEmpty() || startsAnew(between, row, data);
            if (fresh && !data.isEmpty() && titles(data, between)) {
                above.addFirst(data.removeLast());
            }
            if (fresh) {
                close(blocks, new Block(sheet, heads, data, row.number() - 1 - above.size(), titles));
                data = new ArrayList<>();
                heads = between;
                titles = titles(above, !blocks.isEmpty());
            }
            above.clear();
            data.add(row);
        }
        close(blocks, new Block(sheet, heads, data, 0, titles));
        var tables = blocks.stream()
                .filter(block -> block.rows().size() >= FEWEST_ROWS)
                .toList();
        return tables.isEmpty() ? blocks : tables;
    }

    /** What stands above the headings; between two tables only below the blank row that ends the notes of the upper. */
    private static List<String> titles(List<SheetRow> above, boolean between) {
        int from = above.size();
        boolean found = false;
        while (from > 0 && !(between && found && above.get(from - 1).kind() == Kind.BLANK)) {
            found |= title(above.get(--from)).findAny().isPresent();
        }
        return above.stream().skip(from).flatMap(Block::title).toList();
    }

    /** What a row above the headings says: its only cell, or the words beside numbers of columns. */
    private static Stream<String> title(SheetRow row) {
        return switch (row.kind()) {
            case ALONE, COUNTING ->
                row.cells().stream().filter(cell -> cell.chars().anyMatch(Character::isLetter));
            case DATA -> row.cells().stream().limit(1);
            case BLANK, HEAD -> Stream.of();
        };
    }

    /** Whether the last row of a table is rather the title of the next: right above it, and nearly blank. */
    private static boolean titles(List<SheetRow> data, List<SheetRow> heads) {
        var last = data.getLast();
        var words = last.at(0);
        return last.number() + 1 == heads.getFirst().number()
                && words.chars().anyMatch(Character::isLetter)
                && last.filled() * MOST_FILLED < data.getFirst().filled();
    }

    /** A row whose figures all look like years, or are missing, still goes on where its labels do. */
    private static boolean goesOn(SheetRow row, List<SheetRow> data) {
        if (data.isEmpty()) {
            return false;
        }
        var before = data.getLast();
        int same = 0;
        int words = 0;
        boolean alike = false;
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.at(i);
            words += cell.isEmpty() ? 0 : 1;
            same += cell.length() > 1 && cell.equals(before.at(i)) ? 1 : 0;
            alike |=
                    LABEL.matcher(cell).matches() && LABEL.matcher(before.at(i)).matches();
        }
        return alike || same > 1 || same > 0 && Math.abs(words - before.filled()) <= 1 + words / 10;
    }

    private static void close(List<Block> blocks, Block block) {
        if (!block.rows().isEmpty() && !block.heads().isEmpty()) {
            blocks.add(block);
        }
    }

    /** Headings between figures begin a new table where they stand above at least half of its columns. */
    private static boolean startsAnew(List<SheetRow> between, SheetRow next, List<SheetRow> data) {
        long headed = between.stream().mapToLong(SheetRow::filled).max().orElse(0);
        return headed * 2 >= Math.min(next.filled(), data.getFirst().filled()) && headed >= 2;
    }

    private static List<SheetRow> heads(List<SheetRow> above) {
        var heads = new ArrayList<SheetRow>();
        for (int i = above.size() - 1; i >= 0 && heads.size() < MOST_HEADS; i--) {
            var row = above.get(i);
            boolean spanning = row.kind() == Kind.ALONE
                    && !heads.isEmpty()
                    && row.at(0).isEmpty()
                    && row.at(1).isEmpty();
            if (row.kind() == Kind.HEAD || spanning) {
                heads.addFirst(row);
            }
        }
        return heads;
    }
}
