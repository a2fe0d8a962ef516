package org.goldenthread.measures.reading.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.sheet.Heads;
import org.goldenthread.measures.reading.words.FigureNames;
import org.goldenthread.measures.reading.words.HeadingWords;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.jspecify.annotations.Nullable;

/** Finds the columns of figures of a table whose rows say what they are of. */
final class FigureColumns {
    private static final Set<String> OWN = Set.of("la", "local authority", "council", "authority", "");
    private static final int MOST_WORDS = 5;
    private final Draft draft;
    private final HeadingWords headings;
    private @Nullable List<List<String>> filled;

    FigureColumns(Draft draft, PeriodWords periods) {
        this.draft = draft;
        this.headings = new HeadingWords(periods);
    }

    /** A heading's kind of figure, and whose or which it is by its other words. */
    private record Named(ColumnLook look, Figure figure, String rest) {}

    /**
     * Whether the headings of free columns name the periods of their figures: all of them do, or what is left of them
     * comes again under another period. A date within a name, which comes once, is a part of the name.
     */
    boolean periodsAbove() {
        int columns = 0;
        int dated = 0;
        var rests = new HashSet<String>();
        for (var look : draft.looks) {
            if (candidate(look) && !look.blank()) {
                var read = headings.read(above(look));
                columns++;
                dated += read.period() == null ? 0 : 1;
                if (read.period() != null) {
                    rests.add(read.rest());
                }
            }
        }
        return dated > 0 && (dated == columns || rests.size() * 2 <= dated);
    }

    /** A column's headings without those that stand beside the figures, such as a title that runs over them. */
    private String above(ColumnLook look) {
        if (filled == null) {
            filled = new ArrayList<>();
            var rows = draft.block.filled();
            for (int i = 0; i < rows.size(); i++) {
                var own = draft.block.heads().get(i);
                if (draft.looks.stream()
                        .anyMatch(one -> candidate(one) && !own.at(one.index).isEmpty())) {
                    filled.add(rows.get(i));
                }
            }
        }
        return filled.stream()
                .filter(row -> look.index < row.size())
                .map(row -> row.get(look.index))
                .collect(Collectors.joining(" "));
    }

    boolean dated(ColumnLook look) {
        return headings.read(above(look)).period() != null;
    }

    private boolean candidate(ColumnLook look) {
        return draft.free(look) && !Heads.unnamed(look.heading) && (look.numeric() || look.signsOnly() || look.blank());
    }

    /** Columns whose heading is a kind of figure as it stands: "value", "Numerator", "lci_95". */
    boolean exact() {
        boolean value = false;
        for (var look : draft.looks) {
            var figure =
                    draft.free(look) && (candidate(look) || look.someFigures()) ? FigureNames.of(look.heading) : null;
            if (figure != null && !(figure == Figure.VALUE && value)) {
                draft.take(look, part(figure), "the heading says so.");
                value |= figure == Figure.VALUE;
            }
        }
        if (value) {
            leaveOut(
                    "another figure stands in the column of values; this one is not named as a figure of the measure.");
        }
        return value;
    }

    /** Columns whose headings hold a kind of figure among other words: "LA_IndicatorReal", "value_rating_A". */
    boolean among() {
        var groups = new LinkedHashMap<String, List<Named>>();
        for (var look : draft.looks) {
            var named = candidate(look) ? named(look) : null;
            if (named != null) {
                groups.computeIfAbsent(named.rest().toLowerCase(Locale.ROOT), rest -> new ArrayList<>())
                        .add(named);
            }
        }
        int found = groups.values().stream().mapToInt(List::size).sum();
        long all = free().stream().filter(look -> !look.blank()).count();
        if (groups.isEmpty() || found * 3L < all * 2) {
            return false;
        }
        boolean kinds = groups.values().stream().anyMatch(group -> group.size() > 1);
        if (kinds || groups.size() == 1) {
            return oneGroup(groups);
        }
        groups.forEach((rest, group) -> {
            var only = group.getFirst();
            draft.take(
                    only.look(), part(only.figure()), "the heading says so; “" + rest + "” is kept as its breakdown.");
            draft.says.put(only.look().index, Map.of(Part.BREAKDOWN, rest));
        });
        return true;
    }

    private boolean oneGroup(Map<String, List<Named>> groups) {
        var own = groups.entrySet().stream()
                .filter(group -> OWN.contains(
                        group.getKey().replaceAll(" ?\\b(real|cash)\\b", "").strip()))
                .findFirst()
                .orElse(groups.entrySet().iterator().next());
        for (var one : own.getValue()) {
            draft.take(one.look(), part(one.figure()), "the heading says so, and it is the row's own figure.");
        }
        leaveOut("the figure of another area or of an average, said again in every row.");
        return true;
    }

    private static String own(String rest) {
        return rest.toLowerCase(Locale.ROOT)
                .replaceAll(" ?\\b(real|cash)\\b", "")
                .strip();
    }

    private static @Nullable Named named(ColumnLook look) {
        var words = new ArrayList<>(List.of(FigureNames.parted(look.heading).split(" ")));
        for (int i = 0; i < words.size() && words.size() <= MOST_WORDS; i++) {
            var word = words.get(i);
            var figure = word.equalsIgnoreCase("indicator") ? Figure.VALUE : FigureNames.of(word);
            if (figure != null) {
                words.remove(i);
                return new Named(look, figure, String.join(" ", words));
            }
        }
        return null;
    }

    /** Leaves the other columns of figures out, with the reason. */
    void leaveOut(String why) {
        for (var look : draft.looks) {
            if (candidate(look) && !look.blank()) {
                draft.take(look, Part.IGNORE, why);
            }
        }
    }

    /** The only column of figures, whatever it is called. */
    boolean only() {
        var left = draft.looks.stream()
                .filter(this::candidate)
                .filter(ColumnLook::numeric)
                .filter(look -> !look.counts())
                .toList();
        if (left.size() == 1) {
            draft.take(left.getFirst(), Part.VALUE, "it is the only column of figures.");
        }
        return left.size() == 1;
    }

    /** Every column of figures, to be read by its heading. */
    List<ColumnLook> free() {
        return draft.looks.stream()
                .filter(this::candidate)
                .filter(look -> !KeyColumns.idle(look))
                .toList();
    }

    static Part part(Figure figure) {
        return switch (figure) {
            case VALUE -> Part.VALUE;
            case NUMERATOR -> Part.NUMERATOR;
            case DENOMINATOR -> Part.DENOMINATOR;
            case TARGET -> Part.TARGET;
            case LOWER_TARGET -> Part.LOWER_TARGET;
            case FORECAST -> Part.FORECAST;
            case CONFIDENCE_LOW -> Part.CONFIDENCE_LOW;
            case CONFIDENCE_HIGH -> Part.CONFIDENCE_HIGH;
            case BASELINE -> Part.BASELINE;
        };
    }
}
