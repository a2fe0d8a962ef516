package org.goldenthread.measures.reading.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Proposal.Choice;
import org.goldenthread.measures.reading.sheet.Heads;
import org.goldenthread.measures.reading.words.FigureNames;
import org.goldenthread.measures.reading.words.HeadingWords;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.measures.reading.words.Years;

/** Thinks up how one table is read. */
final class Drafting {
    private final Looking looking;
    private final RowKinds kinds;
    private final PeriodWords periods = new PeriodWords(Years.USUAL);

    Drafting(Looking looking, RowKinds kinds) {
        this.looking = looking;
        this.kinds = kinds;
    }

    Draft draft(Block block) throws IOException {
        var names = Heads.names(block.filled());
        var draft = new Draft(block, ColumnLook.of(block, names, kinds));
        new KeyColumns(draft).find();
        partsOfOneYear(draft);
        var figures = new FigureColumns(draft, periods);
        if (!draft.has(Part.PERIOD) && figures.periodsAbove()) {
            datedAbove(draft, figures);
        } else if (!figures.exact() && !figures.among() && !figures.only()) {
            across(draft, figures.free(), false);
        }
        tellApart(draft);
        Totals.find(draft);
        return draft;
    }

    /** Headings such as "Q1" or "April" are of the year that the title names, where rows name their measures. */
    private void partsOfOneYear(Draft draft) {
        boolean named = draft.has(Part.MEASURE) || draft.has(Part.MEASURE_CODE);
        if (!named || draft.has(Part.PERIOD)) {
            return;
        }
        var headings = new HeadingWords(periods);
        var year = looking.above(draft.block).stream()
                .map(words ->
                        headings.read(words.replaceAll("[()\\[\\],]", " ")).period())
                .filter(found -> found != null && found.months() == 12)
                .findFirst();
        var latest = "";
        for (var look : draft.looks) {
            var part = year.isPresent() && draft.free(look) ? periods.part(look.heading, year.get()) : null;
            if (part != null && (look.numeric() || look.signsOnly() || look.blank())) {
                draft.take(look, Part.ACROSS, "%s, as the title names the year.".formatted(part.words()));
                draft.says.put(look.index, Map.of(Part.PERIOD, part.words(), Part.BREAKDOWN, ""));
                latest = part.words();
            }
        }
        if (!latest.isEmpty()) {
            targets(draft, latest);
        }
    }

    /** Targets whose headings name no period, beside figures whose headings do. */
    private void targets(Draft draft, String latest) {
        for (var look : draft.looks) {
            boolean figures = draft.free(look) && (look.numeric() || look.signsOnly() || look.blank());
            var figure = figures ? FigureNames.of(look.heading) : null;
            if (figure == Figure.TARGET || figure == Figure.LOWER_TARGET || figure == Figure.FORECAST) {
                draft.take(
                        look, FigureColumns.part(figure), "the heading says so; taken for the latest period.", false);
                draft.says.put(look.index, Map.of(Part.PERIOD, latest));
            }
        }
    }

    /** Periods stand in the headings: other columns of figures belong to no period, unless they are targets. */
    private void datedAbove(Draft draft, FigureColumns figures) {
        var dated = figures.free().stream().filter(figures::dated).toList();
        var headings = new HeadingWords(periods);
        var latest = dated.stream()
                .map(look -> look.heading)
                .max((one, other) -> {
                    var first = headings.read(one).period();
                    var second = headings.read(other).period();
                    return first == null || second == null ? 0 : first.compareTo(second);
                })
                .orElse("");
        across(draft, dated, true);
        targets(draft, period(headings, latest));
        for (var look : figures.free()) {
            draft.take(look, Part.IGNORE, "its heading names no period where those beside it do.");
        }
    }

    private static String period(HeadingWords headings, String heading) {
        var period = headings.read(heading).period();
        return period == null ? heading : period.words();
    }

    private void across(Draft draft, List<ColumnLook> columns, boolean dated) {
        if (columns.isEmpty()) {
            return;
        }
        draft.across = new HeadRows(draft, periods, dated).read(columns);
        columns.forEach(look -> draft.parts.put(look.index, Part.ACROSS));
        draft.choices.add(new Choice(
                "%s to %s".formatted(columns.getFirst().heading, columns.getLast().heading),
                "%,d columns of figures are read by their headings: %s.".formatted(columns.size(), said(draft.across)),
                true));
    }

    private static String said(List<List<Part>> across) {
        var said = new ArrayList<String>();
        for (int i = 0; i < across.size(); i++) {
            var parts = across.get(i).stream()
                    .map(Part::words)
                    .map(String::toLowerCase)
                    .toList();
            if (!parts.isEmpty()) {
                said.add("row %d gives the %s".formatted(i + 1, String.join(" and the ", parts)));
            }
        }
        return String.join(", ", said);
    }

    private void tellApart(Draft draft) throws IOException {
        var keys = new ArrayList<Integer>();
        for (var part : List.of(Part.SUBJECT_CODE, Part.SUBJECT, Part.MEASURE_CODE, Part.MEASURE)) {
            keys.addAll(draft.of(part));
        }
        keys.addAll(draft.of(Part.PERIOD));
        keys.addAll(draft.of(Part.PERIOD_PART));
        var free = draft.looks.stream()
                .filter(draft::free)
                .filter(look -> look.text() && look.different() > 0 && !KeyColumns.idle(look))
                .map(look -> look.index)
                .toList();
        var twins = looking.rows(draft, keys, free);
        var telling = keys.isEmpty() ? List.<Integer>of() : twins.tellingApart();
        for (int column : telling) {
            var look = draft.looks.get(column);
            boolean kind = Names.MEASURE_KIND.contains(FigureNames.plain(look.heading));
            draft.take(
                    look,
                    kind ? Part.MEASURE : Part.BREAKDOWN,
                    "without it several figures would be of the same measure, area and period.",
                    kind);
        }
        int left = keys.isEmpty() ? 0 : twins.left(telling);
        if (left > 0) {
            draft.choices.add(new Choice(
                    "rows",
                    "%,d figures stand where another was given for the same measure, area and period; the last counts."
                            .formatted(left),
                    false));
        }
        for (var look : draft.looks) {
            if (draft.free(look) && !look.blank()) {
                draft.take(look, Part.IGNORE, "it tells no figures apart.");
            }
        }
    }
}
