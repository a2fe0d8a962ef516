package org.goldenthread.measures.reading.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.measures.reading.Mapping;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Proposal;
import org.goldenthread.measures.reading.Proposal.Choice;
import org.goldenthread.measures.reading.Table;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.reading.words.FigureNames;
import org.goldenthread.measures.reading.words.HeadingWords;
import org.goldenthread.measures.reading.words.PeriodWords;
import org.goldenthread.measures.reading.words.Years;

/** Proposes how a file of values is to be read, by looking at its headings and cells and never at its name. */
public final class Layouts {
    private final Tables tables;
    private final List<Choice> choices = new ArrayList<>();

    private Layouts(Tables tables) {
        this.tables = tables;
    }

    /** A mapping for the file, a sentence why for each choice, and what a person should look at. */
    public static Proposal propose(Tables tables) {
        try {
            return new Layouts(tables).propose();
        } catch (IOException broken) {
            return nothing("The file cannot be read to its end; save it anew and bring it again.");
        }
    }

    private static Proposal nothing(String why) {
        var empty = new Mapping("", List.of(), Years.USUAL, Mapping.Percents.AS_SHOWN, Map.of());
        return new Proposal(empty, List.of(new Choice("file", why, false)));
    }

    private Proposal propose() throws IOException {
        var kinds = new RowKinds();
        var looking = new Looking(tables);
        var drafting = new Drafting(looking, kinds);
        var drafts = new ArrayList<Draft>();
        for (int sheet = 0; sheet < tables.sheets().size(); sheet++) {
            if (tables.sheets().get(sheet).hidden()) {
                choices.add(new Choice(tables.sheets().get(sheet).name(), "The sheet is hidden and left out.", true));
                continue;
            }
            for (var block : looking.blocks(sheet, kinds)) {
                drafts.add(drafting.draft(block));
            }
        }
        var chosen = choose(drafts);
        if (chosen.isEmpty()) {
            return nothing("No table of figures under headings was found; say where it stands.");
        }
        return propose(chosen, looking);
    }

    private Proposal propose(List<Draft> chosen, Looking looking) {
        var labels = new HashSet<>(looking.labels());
        chosen.forEach(draft -> draft.looks.stream()
                .filter(look -> draft.parts.get(look.index) == Part.ACROSS)
                .forEach(look -> labels.addAll(List.of(look.heading.split("[ |]+")))));
        var found = PeriodRules.of(labels, said(chosen));
        choices.addAll(found.choices());
        var years = found.years();
        var periods = new PeriodWords(years);
        var tables = new ArrayList<Table>();
        var wholeness = new Wholeness(this.tables, looking, periods);
        chosen.forEach(wholeness::complete);
        new Namesakes(this.tables, chosen, periods)
                .tellApart(draft ->
                        new Mapping("", List.of(table(draft)), years, Mapping.Percents.AS_SHOWN, looking.signs()));
        for (var draft : chosen) {
            choices.addAll(draft.choices);
            tables.add(table(draft));
        }
        var shape = Shapes.of(tables, new HeadingWords(periods));
        return new Proposal(new Mapping(shape, tables, years, Mapping.Percents.AS_SHOWN, looking.signs()), choices);
    }

    /** What stands above or beside the labels of periods. */
    private List<String> said(List<Draft> chosen) {
        var said = new ArrayList<String>();
        for (var draft : chosen) {
            said.addAll(draft.block.titles());
            for (var look : draft.looks) {
                var part = draft.parts.get(look.index);
                boolean above = part == Part.PERIOD || part == Part.PERIOD_PART || part == Part.ACROSS;
                if (above) {
                    said.add(look.heading);
                }
                if (look.different() == 1 && FigureNames.plain(look.heading).matches("(time|period|year).*")) {
                    said.add(look.only());
                }
            }
        }
        tables.sheets().forEach(sheet -> said.add(sheet.name()));
        return said;
    }

    private Table table(Draft draft) {
        return new Table(
                tables.sheets().get(draft.block.sheet()).name(),
                draft.block.heads().stream().map(SheetRow::number).toList(),
                draft.block.from(),
                draft.block.to(),
                draft.columns(),
                draft.across,
                draft.fixed,
                draft.totals);
    }

    /** Of all tables those of areas, where there are any; tables without figures never. */
    private List<Draft> choose(List<Draft> drafts) {
        var whole = drafts.stream().filter(Draft::figures).toList();
        var ofAreas = whole.stream()
                .filter(draft -> draft.has(Part.SUBJECT) || draft.has(Part.SUBJECT_CODE))
                .toList();
        var chosen = ofAreas.isEmpty() ? whole : ofAreas;
        for (var draft : whole) {
            if (!chosen.contains(draft)) {
                choices.add(new Choice(
                        tables.sheets().get(draft.block.sheet()).name(),
                        "The table at row %d names no areas, while others do; it is left out."
                                .formatted(draft.block.from()),
                        true));
            }
        }
        return chosen;
    }

    /**
     * Of some saved mappings the one that was made for files of this shape, its rows moved to where they stand in this
     * file; empty where none was.
     */
    public static Optional<Mapping> saved(Tables tables, Collection<Mapping> mappings) {
        var proposed = propose(tables).mapping();
        return mappings.stream()
                .filter(one -> !one.fingerprint().isEmpty() && one.fingerprint().equals(proposed.fingerprint()))
                .findFirst()
                .map(one -> Refit.onto(one, proposed));
    }
}
