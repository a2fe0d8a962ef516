package org.goldenthread.delivery.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Pounds;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.vocabulary.Money;

/** Budgets as tables and lists. */
final class BudgetView {
    private static final List<String> SUMS = List.of(
            "Planned",
            "Bid, not awarded",
            "No funding",
            "Forecast",
            "Over or under (−)",
            "Spent",
            "Spend known",
            "State");

    private BudgetView() {}

    private static List<Cell> cells(Cell first, Cell second, Sums sums) {
        return List.of(
                first,
                second,
                known(sums, sums.planned()),
                known(sums, sums.bid()),
                known(sums, sums.unfunded()),
                known(sums, sums.forecast()),
                known(sums, sums.over()),
                Pounds.cell(sums.reported() == 0 ? null : sums.spent()),
                Cell.text(sums.lines() == 0 ? "" : "%d of %d lines".formatted(sums.reported(), sums.lines())),
                Cell.status(sums.state()));
    }

    /** Where there is no line there is no sum, and not nought either. */
    private static Cell known(Sums sums, Money amount) {
        return Pounds.cell(sums.lines() == 0 ? null : amount);
    }

    private static List<String> heads(String first, String second) {
        var heads = new ArrayList<>(List.of(first, second));
        heads.addAll(SUMS);
        return heads;
    }

    /** Sums by financial year, capital and revenue apart, and all together at the foot. */
    static Table years(Map<Integer, Map<String, Sums>> years) {
        var rows = new ArrayList<List<Cell>>();
        var all = Sums.NONE;
        for (var year : years.entrySet()) {
            for (var sort : year.getValue().entrySet()) {
                rows.add(cells(Cell.text(Years.words(year.getKey())), Cell.text(sort.getKey()), sort.getValue()));
                all = all.plus(sort.getValue());
            }
        }
        if (rows.size() > 1) {
            rows.add(cells(Cell.text("All years"), Cell.text("capital and revenue"), all));
        }
        return new Table("By financial year", heads("Year", "Sort"), rows, "No line matches.");
    }

    /** Sums of the parts of an undertaking, each with everything below it. */
    static Table parts(List<Undertaking> parts, Map<String, Sums> sums) {
        var rows = parts.stream()
                .map(one -> cells(
                        Office.link(one),
                        Cell.link("Lines", "/delivery/budget?within=" + one.ref(), ""),
                        sums.getOrDefault(one.ref(), Sums.NONE)))
                .toList();
        return new Table("By part", heads("Part", "More"), rows, "It has no parts.");
    }

    static List<Column<Line>> columns(Map<Long, String> sources) {
        return List.of(
                Column.sortable("year", "Year", line -> Cell.text(line.plan().yearWords())),
                Column.sortable(
                        "about",
                        "Part of",
                        line -> Office.link(
                                line.ref(), line.about().title(), line.about().level())),
                Column.sortable("title", "Line", line -> Cell.link(line.plan().title(), href(line))),
                Column.sortable("sort", "Sort", line -> Cell.text(line.plan().sort())),
                Column.sortable(
                        "funding",
                        "Funded by",
                        line -> Cell.text(
                                line.plan().funding() == null
                                        ? ""
                                        : sources.getOrDefault(line.plan().funding(), ""))),
                Column.of(
                        "backing",
                        "Funding",
                        line -> Cell.status(line.amounts().backing().state())),
                Column.sortable(
                        "planned", "Planned", line -> Pounds.cell(line.amounts().planned())),
                Column.sortable(
                        "forecast",
                        "Forecast",
                        line -> Pounds.cell(line.amounts().forecast())),
                Column.sortable(
                        "spent", "Spent", line -> Pounds.cell(line.amounts().spent())),
                Column.of("note", "Note", line -> Cell.text(line.note())));
    }

    static String href(Line line) {
        return "/delivery/undertakings/" + line.ref() + "/budget/" + line.id();
    }
}
