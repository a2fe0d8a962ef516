package org.goldenthread.intake.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads a table kept as plain words, its cells parted by commas, tabs, semicolons or bars. */
@Component
@Order(70)
public final class CommaReader implements Reader {
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    private static final int LONGEST_CELL = 1 << 20;

    @Override
    public String format() {
        return "table (CSV)";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("csv", "tsv", "tab");
    }

    @Override
    public boolean takes(Upload upload, Sniff sniff) {
        return sniff.isText() && extensions().contains(sniff.extension());
    }

    @Override
    public Checked<Paper> read(Upload upload) {
        return PaperDraft.read(upload, draft -> {
            var separator = separator(Sniff.of(upload).words());
            try (var words = TextFile.open(upload.content());
                    var records = CsvReader.builder()
                            .fieldSeparator(separator)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowExtraCharsAfterClosingQuote(true)
                            .allowUnclosedQuote(true)
                            .maxBufferSize(LONGEST_CELL)
                            .ofCsvRecord(words)) {
                fill(draft, records);
            } catch (CsvParseException odd) {
                throw new Unreadable("its rows cannot be told apart: a row is longer than a million characters, or a "
                        + "quotation mark is never closed. Check the quotation marks.");
            }
        });
    }

    private static void fill(PaperDraft draft, Iterable<CsvRecord> records) {
        var rows = new ArrayList<RowDraft>();
        long cells = 0;
        for (var row : records) {
            PaperDraft.stopIfAsked();
            cells += row.getFieldCount();
            if (cells > PaperDraft.MOST_CELLS) {
                throw PaperDraft.tooManyCells(rows.size());
            }
            rows.add(new RowDraft(
                    0,
                    (int) row.getStartingLineNumber(),
                    false,
                    row.getFields().stream().map(Cell::of).toList()));
        }
        noteRagged(draft, rows);
        Headers.mark(rows);
        draft.at(0, rows.isEmpty() ? 0 : rows.getFirst().line()).table(null, rows);
    }

    private static void noteRagged(PaperDraft draft, List<RowDraft> rows) {
        var widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.cells().size() != widest) {
                var place = draft.here().atRow(i + 1);
                draft.note(new Note(
                        "ragged-row",
                        "Row %d has %d cells where the widest has %d; check that none is missing."
                                .formatted(i + 1, row.cells().size(), widest),
                        place));
                return;
            }
        }
    }

    /** The separator that parts the first lines most evenly; a comma where none does. */
    static char separator(String words) {
        var lines = words.lines().limit(20).filter(line -> !line.isBlank()).toList();
        char best = ',';
        int most = 0;
        for (char candidate : SEPARATORS) {
            int even = evenness(lines, candidate);
            if (even > most) {
                most = even;
                best = candidate;
            }
        }
        return best;
    }

    private static int evenness(List<String> lines, char separator) {
        var counts = lines.stream().map(line -> outsideQuotes(line, separator)).toList();
        var usual = counts.stream().filter(count -> count > 0).toList();
        if (usual.isEmpty()) {
            return 0;
        }
        var first = usual.getFirst();
        int same = (int) usual.stream().filter(first::equals).count();
        return same * 1000 + Math.min(first, 999);
    }

    private static int outsideQuotes(String line, char separator) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                found++;
            }
        }
        return found;
    }
}
