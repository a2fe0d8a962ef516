package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.measures.reading.Mapping;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Proposal.Choice;
import org.goldenthread.measures.reading.Reading;
import org.goldenthread.measures.reading.Readings;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.reading.words.HeadingWords;
import org.goldenthread.measures.reading.words.PeriodWords;

/**
 * Gives columns of one heading names of their own where their figures differ: a group of columns that comes again is
 * named after the group before it, one of another table after that table. Columns that say the same again are left
 * alone, as what is said twice counts once.
 */
final class Namesakes {
    private final Tables tables;
    private final List<Draft> drafts;
    private final HeadingWords headings;
    private final Set<Taken> taken = new HashSet<>();

    /** A column, and what its headings say of it. */
    private record Spot(Draft draft, int column, List<String> says) {}

    /** A place that a figure is for, as far as the column does not tell it. */
    private record Place(Spot first, Object subject, Object measure, Object period, Object breakdown) {}

    private record Figure(long value, int scale, Object standing) {}

    Namesakes(Tables tables, List<Draft> drafts, PeriodWords periods) {
        this.tables = tables;
        this.drafts = drafts;
        this.headings = new HeadingWords(periods);
    }

    /** Names them; the mapping of a draft is only made where two of its columns are namesakes. */
    void tellApart(Function<Draft, Mapping> mapping) {
        var firsts = new HashMap<List<String>, Spot>();
        var twins = new LinkedHashMap<Spot, Spot>();
        for (var draft : drafts) {
            for (int column : draft.of(Part.ACROSS)) {
                var spot = new Spot(draft, column, said(draft, column));
                var first = firsts.putIfAbsent(spot.says(), spot);
                if (first != null) {
                    twins.put(spot, first);
                }
            }
        }
        var differing = differing(twins, mapping);
        twins.forEach((spot, first) -> {
            if (differing.contains(spot)) {
                name(spot, first);
            }
        });
    }

    private static List<String> said(Draft draft, int column) {
        var said = new ArrayList<String>();
        var heads = draft.block.filled();
        for (int row = 0; row < Math.min(heads.size(), draft.across.size()); row++) {
            var parts = draft.across.get(row);
            said.add(
                    parts.isEmpty() || parts.contains(Part.IGNORE)
                            ? ""
                            : heads.get(row).get(column));
        }
        said.removeIf(String::isEmpty);
        said.add(String.valueOf(draft.fixed) + draft.says.get(column));
        return said;
    }

    /** Those of the second columns in which another figure stands than in the first. */
    private Set<Spot> differing(Map<Spot, Spot> twins, Function<Draft, Mapping> mapping) {
        var differing = new HashSet<Spot>();
        var seen = new HashMap<Place, Figure>();
        for (var draft : drafts) {
            var columns = new HashMap<Integer, Spot>();
            twins.forEach((spot, first) -> {
                for (var one : List.of(first, spot)) {
                    if (one.draft() == draft) {
                        columns.put(one.column(), one);
                    }
                }
            });
            if (!columns.isEmpty()) {
                Readings.read(tables, mapping.apply(draft), reading -> {
                    var spot = columns.get(reading.column() - 1);
                    if (spot != null && differs(seen, twins.getOrDefault(spot, spot), reading)) {
                        differing.add(spot);
                    }
                });
            }
        }
        return differing;
    }

    private static boolean differs(Map<Place, Figure> seen, Spot first, Reading reading) {
        var figure = new Figure(reading.value(), reading.scale(), reading.standing());
        var place = new Place(first, reading.subject(), reading.measure(), reading.period(), reading.breakdown());
        var known = seen.putIfAbsent(place, figure);
        return known != null && !known.equals(figure);
    }

    /** A second total within a group is told apart by its part; a group that comes again by its measure. */
    private void name(Spot spot, Spot first) {
        var draft = spot.draft();
        int column = spot.column();
        if (draft.says.containsKey(column)) {
            return;
        }
        int from = column;
        while (alike(draft, Part.MEASURE, from - 1, column)) {
            from--;
        }
        boolean within = first.draft() == draft && first.column() >= from;
        var part = within && !label(draft, Part.BREAKDOWN, column).isEmpty() ? Part.BREAKDOWN : Part.MEASURE;
        part = label(draft, Part.MEASURE, column).isEmpty() ? Part.BREAKDOWN : part;
        from = within ? column : from;
        var old = label(draft, part, column);
        var more = first.draft() == draft ? after(draft, part, from) : ofTable(draft);
        var says = Map.of(part, own(spot, old, more));
        draft.says.put(column, says);
        for (int i = from; !within && alike(draft, part, i, column); i++) {
            draft.says.put(i, says);
        }
        var choice = new Choice(
                old,
                "The heading stands above other figures too; these are called “%s”. Give a better name if you know one."
                        .formatted(says.get(part)),
                false);
        if (!draft.choices.contains(choice)) {
            draft.choices.add(choice);
        }
    }

    private boolean alike(Draft draft, Part part, int column, int other) {
        return draft.parts.get(column) == Part.ACROSS
                && label(draft, part, column).equals(label(draft, part, other));
    }

    /** What a column's headings give for a part, as it is read. */
    private String label(Draft draft, Part part, int column) {
        var said = new LinkedHashSet<String>();
        for (int row = 0; row < draft.across.size(); row++) {
            var parts = draft.across.get(row);
            if (parts.contains(part) && !parts.contains(Part.IGNORE)) {
                var heading = draft.block.filled().get(row).get(column);
                boolean more = parts.contains(Part.PERIOD) || parts.contains(Part.VALUE);
                said.add(more ? headings.read(heading).rest() : heading);
            }
        }
        said.remove("");
        return String.join(part == Part.BREAKDOWN ? "; " : ", ", said);
    }

    private String after(Draft draft, Part part, int column) {
        boolean first = draft.parts.get(column - 1) != Part.ACROSS;
        return first || alike(draft, part, column - 1, column)
                ? ""
                : " (after “" + label(draft, part, column - 1) + "”)";
    }

    /** What tells a draft's table from the others: its title, else its sheet, else its place. */
    private String ofTable(Draft draft) {
        var titles = draft.block.titles();
        int sheet = draft.block.sheet();
        boolean alone =
                drafts.stream().filter(one -> one.block.sheet() == sheet).count() == 1;
        var name = !titles.isEmpty()
                ? titles.getFirst()
                : alone ? tables.sheets().get(sheet).name() : "table " + (drafts.indexOf(draft) + 1);
        return ", " + Wholeness.shortened(name);
    }

    /** A name that no other column of the same headings has. */
    private String own(Spot spot, String old, String more) {
        int time = more.isEmpty() ? 2 : 1;
        while (!taken.add(new Taken(spot.says(), more, time))) {
            time++;
        }
        return old + more + (time == 1 ? "" : " (" + time + ")");
    }

    private record Taken(List<String> says, String more, int time) {}
}
