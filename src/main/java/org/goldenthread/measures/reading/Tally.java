package org.goldenthread.measures.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.reading.Outcome.Aside;
import org.goldenthread.measures.reading.Outcome.Refusal;
import org.goldenthread.measures.reading.Outcome.TotalCheck;
import org.goldenthread.measures.reading.sheet.CellRow;

/** Counts while a file is read, and keeps what a person will want to see. */
class Tally {
    private static final int MOST_NAMES = 10_000;
    private static final int MOST_TEXT = 200;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final Map<String, String> measures = new HashMap<>();
    final List<TotalCheck> checks = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    private String sheet = "";
    private long refused;
    private long setAside;
    private long blank;
    long rows;
    long figures;
    long absent;

    void sheet(String name) {
        sheet = name;
    }

    /** A cell that could not be read; column from 1, 0 for the whole row. */
    void refuse(CellRow row, int column, String reason) {
        refused++;
        if (refusals.size() < Outcome.KEPT) {
            refusals.add(new Refusal(sheet, row.number(), column, text(row, column), reason));
        }
    }

    /** A row or cell left out on purpose; column from 1, 0 for the whole row. */
    void aside(CellRow row, int column, String reason) {
        setAside++;
        if (asides.size() < Outcome.KEPT) {
            asides.add(new Aside(sheet, row.number(), column, text(row, column), reason));
        }
    }

    void blankCell() {
        blank++;
    }

    void name(String code, String name) {
        if (!name.isEmpty() && measures.size() < MOST_NAMES) {
            measures.putIfAbsent(code, name);
        }
    }

    String sheet() {
        return sheet;
    }

    private static String text(CellRow row, int column) {
        var words = column > 0
                ? row.at(column - 1)
                : String.join(
                        " ",
                        row.words().stream().filter(cell -> !cell.isEmpty()).toList());
        return words.length() > MOST_TEXT ? words.substring(0, MOST_TEXT) + "…" : words;
    }

    Outcome outcome() {
        if (blank > 0) {
            remarks.add("%,d cells between figures are blank and say nothing.".formatted(blank));
        }
        return new Outcome(
                rows,
                figures + absent,
                figures,
                absent,
                refused,
                refusals,
                setAside,
                asides,
                checks,
                measures,
                remarks);
    }
}
