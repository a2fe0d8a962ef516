package org.goldenthread.plan.papers.horizons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.goldenthread.intake.recognition.Recogniser;
import org.goldenthread.intake.wording.Naming;
import org.goldenthread.intake.wording.Passages;
import org.goldenthread.plan.papers.Ranked;
import org.goldenthread.plan.papers.horizons.HorizonTable.Horizon;
import org.springframework.stereotype.Component;

/** Finds what a plan means to do for each service in the long, the medium and the short term. */
@Component
public class HorizonRecogniser implements Recogniser {

    @Override
    public Recognised recognise(Paper paper) {
        var passages = Passages.of(paper);
        var ranked = Ranked.in(passages);
        var proposals = new ArrayList<Proposal>();
        var notes = new ArrayList<Note>();
        for (var table : HorizonTable.in(passages)) {
            boolean guessed = false;
            for (var row : table.rows()) {
                for (var horizon : table.horizons()) {
                    var items = items(row, horizon);
                    guessed |= items.guessed();
                    if (!items.items().isEmpty()) {
                        proposals.add(proposal(row, horizon, items, ranked));
                    }
                }
                notes.addAll(broken(row, table.horizons()));
            }
            if (guessed) {
                notes.add(new Note(
                        "run-together", RUN_TOGETHER, table.rows().getFirst().place()));
            }
        }
        return new Recognised(proposals, notes);
    }

    private static final String RUN_TOGETHER =
            "The file lost the bullets inside some cells; their items were parted at capital letters, so check them.";

    private static CellItems items(Row row, Horizon horizon) {
        return horizon.column() < row.cells().size() && !service(row).isEmpty()
                ? CellItems.of(row.cells().get(horizon.column()))
                : new CellItems(List.of(), false);
    }

    private static String service(Row row) {
        return Naming.unbracketed(row.cell(0).replace('\n', ' '));
    }

    private static Proposal proposal(Row row, Horizon horizon, CellItems items, List<Ranked> ranked) {
        var service = service(row);
        var label = horizon.printed().strip().toLowerCase(Locale.UK);
        var found = Found.of("horizon", service + "/" + label)
                .title("%s: %s".formatted(service, label))
                .text(row.cell(horizon.column()))
                .with("service", service)
                .with("horizon", horizon.term())
                .with("label", horizon.printed().strip())
                .with("items", items.items());
        if (items.guessed()) {
            found.note("The items ran together in the file and were parted at capital letters.");
        }
        Ranked.of(ranked, service).ifPresent(place -> found.tie("of", "ranking", place.service()));
        return found.at(row.place().atCell(row.place().row(), horizon.column() + 1));
    }

    /** A row that is too short, or has a cell that begins in the middle of a sentence, was broken by the page. */
    private static List<Note> broken(Row row, List<Horizon> horizons) {
        var service = service(row);
        var missing = heads(horizons, horizon -> horizon.column() >= row.cells().size());
        var carried = heads(horizons, horizon -> startsSmall(row.cell(horizon.column())));
        var notes = new ArrayList<Note>();
        if (!missing.isEmpty()) {
            var lacking = heads(horizons, horizon -> row.cell(horizon.column()).isBlank());
            notes.add(note(
                    "%s has nothing under %s: the cell was lost or ran into its neighbour.".formatted(service, lacking),
                    row));
        }
        if (!carried.isEmpty()) {
            notes.add(note(
                    "%s begins in the middle of a sentence under %s: words of the row above may have run into it."
                            .formatted(service, carried),
                    row));
        }
        return notes;
    }

    private static String heads(List<Horizon> horizons, Predicate<Horizon> wanted) {
        return horizons.stream().filter(wanted).map(Horizon::printed).collect(Collectors.joining(" and "));
    }

    private static Note note(String message, Row row) {
        return new Note("broken-cell", message, row.place());
    }

    private static boolean startsSmall(String text) {
        var words = text.strip().replaceFirst("^[-–•*\uF0B7]\\s+", "");
        return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
    }
}
