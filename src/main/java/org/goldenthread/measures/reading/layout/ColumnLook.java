package org.goldenthread.measures.reading.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of one column look like. */
final class ColumnLook {
    private static final Pattern GSS = Pattern.compile("[EWSNKJTLFM]\\d{8}");
    private static final Pattern OLD_CODE = Pattern.compile("[EWSN]\\d{4}");
    private static final Pattern PART = Pattern.compile(
            "(?i)q[1-4]|quarter [1-4]|qtr [1-4]|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*");
    final int index;
    final String heading;
    private final Set<String> distinct = new HashSet<>();
    private int rows;
    private int filled;
    private int figures;
    private int signs;
    private int periods;
    private int gss;
    private int oldCodes;
    private int parts;
    private int counting;
    private long before = Long.MIN_VALUE;

    ColumnLook(int index, String heading) {
        this.index = index;
        this.heading = heading;
    }

    void look(String cell, RowKinds kinds) {
        rows++;
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        distinct.add(cell);
        boolean figure = kinds.figure(cell);
        figures += figure ? 1 : 0;
        signs += !figure && kinds.sign(cell) ? 1 : 0;
        periods += kinds.period(cell) ? 1 : 0;
        gss += GSS.matcher(cell).matches() ? 1 : 0;
        oldCodes += OLD_CODE.matcher(cell).matches() ? 1 : 0;
        parts += PART.matcher(cell).matches() ? 1 : 0;
        if (figure && cell.length() < 10 && cell.chars().allMatch(Character::isDigit)) {
            long number = Long.parseLong(cell);
            counting += number == before + 1 ? 1 : 0;
            before = number;
        }
    }

    static List<ColumnLook> of(Block block, List<String> names, RowKinds kinds) {
        var looks = new java.util.ArrayList<ColumnLook>();
        for (int i = 0; i < Math.max(block.width(), names.size()); i++) {
            looks.add(new ColumnLook(i, i < names.size() ? names.get(i) : "(column %d)".formatted(i + 1)));
        }
        for (var row : block.rows()) {
            for (int i = 0; i < looks.size(); i++) {
                looks.get(i).look(row.at(i), kinds);
            }
        }
        return looks;
    }

    boolean blank() {
        return filled == 0;
    }

    /** Figures, or signs that there are none, in all but a few cells. */
    boolean numeric() {
        return figures > 0 && (figures + signs) * 10 >= filled * 8;
    }

    boolean someFigures() {
        return figures * 3 >= filled && figures > 0;
    }

    boolean signsOnly() {
        return filled > 0 && signs == filled;
    }

    boolean periods() {
        return filled > 0 && periods * 10 >= filled * 8;
    }

    boolean parts() {
        return filled > 0 && parts * 10 >= filled * 8;
    }

    boolean gss() {
        return gss * 10 >= filled * 8 && gss > 0;
    }

    boolean oldCodes() {
        return oldCodes * 10 >= filled * 8 && oldCodes > 0;
    }

    boolean text() {
        return filled > 0 && !numeric() && !signsOnly();
    }

    /** Numbers its rows: 1, 2, 3 … */
    boolean counts() {
        return counting > 3 && counting >= filled - 2;
    }

    /** What stands in all of its cells, where that is the same. */
    String only() {
        return distinct.size() == 1 ? distinct.iterator().next() : "";
    }

    int different() {
        return distinct.size();
    }

    int filled() {
        return filled;
    }

    int rows() {
        return rows;
    }
}
