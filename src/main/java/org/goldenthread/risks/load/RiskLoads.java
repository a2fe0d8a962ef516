package org.goldenthread.risks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Actions;
import org.goldenthread.evidence.Comments;
import org.goldenthread.intake.reading.Readers;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.organisation.Named;
import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.control.Control.Side;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.risks.load.LoadedRow.Wanted;
import org.goldenthread.risks.load.RiskSheet.Line;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for registers that are kept in a spreadsheet until today. A file becomes rows that a person can still put
 * right; every row is shown with what would become of it; the good ones are written down together, the others stay.
 */
@Component
@Transactional
public class RiskLoads {
    /** How many rows are taken at once. */
    public static final int MOST = 500;

    private final Readers readers;
    private final RiskLoadStore store;
    private final Registers registers;
    private final Matrices matrices;
    private final Named named;
    private final Things things;
    private final Hands hands;
    private final Clock clock;

    RiskLoads(
            Readers readers,
            RiskLoadStore store,
            Registers registers,
            Matrices matrices,
            Named named,
            Things things,
            Hands hands,
            Clock clock) {
        this.readers = readers;
        this.store = store;
        this.registers = registers;
        this.matrices = matrices;
        this.named = named;
        this.things = things;
        this.hands = hands;
        this.clock = clock;
    }

    /** The doors through which rows go once somebody has said yes. */
    @Component
    record Hands(
            Risks risks,
            Assessments assessments,
            Controls controls,
            Comments comments,
            Actions actions,
            RiskBatches batches) {}

    /**
     * Rows as they stand in the box.
     *
     * @param register the number of the register for rows that name none
     * @param file what the file was called that they come from; empty for rows that were pasted
     * @param side what controls do where a row does not say it
     * @param text rows under a row of heads, cells parted by tabs, commas or semicolons
     */
    public record Brought(String council, long register, String file, Side side, String text) {}

    /** A spreadsheet that was opened. @param notTaken heads of columns that are not understood, and left out */
    public record Opened(String text, Set<String> notTaken) {}

    /** Rows as they were understood. @param notTaken heads of columns that are not understood */
    public record Looked(List<LoadedRow> rows, Set<String> notTaken) {
        public long good() {
            return rows.stream().filter(LoadedRow::good).count();
        }
    }

    /** What became of it. @param left the rows that were refused, as text; empty where none was */
    public record Outcome(int written, String left) {}

    /** The rows of a spreadsheet, as text for the box; nothing is saved. */
    @Transactional(readOnly = true)
    public Checked<Opened> open(Path path, String name) {
        return readers.read(new Upload(name, path))
                .then(RiskSheet::of)
                .then(sheet -> Checked.accepted(new Opened(RiskSheet.text(sheet.lines()), sheet.notTaken())));
    }

    /** What would become of each row; nothing is saved. */
    @Transactional(readOnly = true)
    public Checked<Looked> look(Brought brought) {
        return sheet(brought.text())
                .then(sheet -> read(brought, sheet).then(rows -> Checked.accepted(new Looked(rows, sheet.notTaken()))));
    }

    private Checked<RiskSheet> sheet(String text) {
        try {
            var file = Files.createTempFile("risks", ".tsv");
            try {
                Files.writeString(file, text);
                return readers.read(new Upload("rows.tsv", file))
                        .then(RiskSheet::of)
                        .then(RiskLoads::few);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Checked<RiskSheet> few(RiskSheet sheet) {
        int rows = sheet.lines().size();
        return rows <= MOST
                ? Checked.accepted(sheet)
                : Checked.refused("rows", "%,d rows are too many at once; bring up to %d".formatted(rows, MOST));
    }

    private Checked<List<LoadedRow>> read(Brought brought, RiskSheet sheet) {
        var open = registers.open(brought.council());
        var chosen = open.stream().filter(one -> one.id() == brought.register()).findFirst();
        if (chosen.isEmpty()) {
            return Checked.refused("register", "Choose a register that is open");
        }
        var desk = new Desk(
                new Desk.Registered(chosen.get(), open, matrices.all(brought.council())),
                new Desk.Origin(brought.file(), LocalDate.now(clock), brought.side()),
                met(brought.council(), sheet.lines()),
                words -> named.post(brought.council(), words));
        var reading = new RowReading(desk);
        return Checked.accepted(sheet.lines().stream().map(reading::read).toList());
    }

    private Desk.Met met(String council, List<Line> lines) {
        var titles = lines.stream()
                .map(RowReading::title)
                .map(title -> title.toLowerCase(Locale.UK))
                .collect(Collectors.toSet());
        var refs = lines.stream()
                .map(line -> line.get(Field.REFERENCE).toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var work = lines.stream().flatMap(line -> Treatment.work(line).stream()).collect(Collectors.toSet());
        var there = things.cards(work).values().stream()
                .filter(one -> one.council().equals(council))
                .map(one -> one.ref())
                .collect(Collectors.toSet());
        return new Desk.Met(store.known(council, titles), new HashSet<>(store.refs(council, refs)), there);
    }

    /** Writes the good rows down, in one act; refused ones are given back. */
    public Checked<Outcome> record(Brought brought) {
        return sheet(brought.text())
                .then(sheet -> read(brought, sheet).then(rows -> {
                    var left = new ArrayList<Line>();
                    var made = new ArrayList<String>();
                    int written = 0;
                    for (int i = 0; i < rows.size(); i++) {
                        var wanted = rows.get(i).wanted();
                        if (wanted != null) {
                            made.addAll(write(brought.council(), wanted));
                            written++;
                        } else if (rows.get(i).known() == null) {
                            left.add(sheet.lines().get(i));
                        }
                    }
                    if (!made.isEmpty()) {
                        hands.batches().keep(brought.council(), brought.file(), made);
                    }
                    return Checked.accepted(new Outcome(written, left.isEmpty() ? "" : RiskSheet.text(left)));
                }));
    }

    /** @return the references of the risk and of the actions that came with it */
    private List<String> write(String council, Wanted wanted) {
        var ref = sure(hands.risks().add(council, wanted.draft())).ref();
        var made = new ArrayList<>(List.of(ref));
        wanted.extra().actions().forEach(action -> things.tie(ref, action, TieKind.MITIGATED_BY));
        for (var planned : wanted.extra().planned()) {
            var draft = Actions.Draft.of(null, Action.Sort.ACTION, planned.title())
                    .dated(null, planned.due())
                    .ownedBy(planned.owner(), "");
            var action = sure(hands.actions().add(council, draft)).ref();
            things.tie(ref, action, TieKind.MITIGATED_BY);
            made.add(action);
        }
        wanted.controls().forEach(control -> sure(hands.controls().put(ref, version(ref), control)));
        if (!wanted.extra().said().isEmpty()) {
            sure(hands.comments().say(ref, wanted.extra().said()));
        }
        if (!wanted.chosen().isEmpty()) {
            var judgement = new Assessments.Judgement(wanted.reviewed(), "As the spreadsheet says", wanted.chosen());
            sure(hands.assessments().assess(ref, version(ref), judgement));
        }
        return made;
    }

    private int version(String ref) {
        Risk risk = hands.risks().get(ref);
        return risk.version();
    }

    /** What was looked at a moment ago is not refused now. */
    private static <T> T sure(Checked<T> checked) {
        return switch (checked) {
            case Checked.Accepted<T>(T value) -> value;
            case Checked.Refused<T> refused -> throw new IllegalStateException("refused: " + refused.problems());
        };
    }
}
