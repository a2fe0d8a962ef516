package org.goldenthread.measures.loading;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.evidence.Documents;
import org.goldenthread.measures.loading.recipe.Meanings;
import org.goldenthread.measures.loading.recipe.Recipe;
import org.goldenthread.measures.reading.Outcome;
import org.goldenthread.measures.reading.Readings;
import org.goldenthread.measures.reading.Tables;
import org.goldenthread.measures.reading.layout.Layouts;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to files of values: opens one, says what loading it would do, and loads it in one act. */
@Component
@Transactional
public class ValueFiles {
    private static final int NAMED = 5;
    private final SavedMappings saved;
    private final Meeting meeting;
    private final NewMeasures newMeasures;
    private final Documents documents;

    ValueFiles(SavedMappings saved, Meeting meeting, NewMeasures newMeasures, Documents documents) {
        this.saved = saved;
        this.meeting = meeting;
        this.newMeasures = newMeasures;
        this.documents = documents;
    }

    /** What was read of a file. */
    record Gathered(Outcome outcome, Gathering readings) {}

    /**
     * Opens a file.
     *
     * @param given how it is to be loaded; null for the way files of its shape were loaded before, else as it looks
     */
    @Transactional(readOnly = true)
    public Checked<OpenedFile> open(OpenedFile.Brought file, @Nullable Recipe given) {
        return Tables.open(file.path(), file.name()).then(tables -> Checked.accepted(open(file, given, tables)));
    }

    private OpenedFile open(OpenedFile.Brought file, @Nullable Recipe given, Tables tables) {
        if (given != null) {
            return new OpenedFile(file, tables, given, List.of(), OpenedFile.Origin.GIVEN);
        }
        return saved.find(file.council(), tables)
                .map(recipe -> new OpenedFile(file, tables, recipe, List.of(), OpenedFile.Origin.SAVED))
                .orElseGet(() -> {
                    var proposal = Layouts.propose(tables);
                    var recipe = new Recipe(proposal.mapping(), Meanings.NONE);
                    return new OpenedFile(file, tables, recipe, proposal.choices(), OpenedFile.Origin.PROPOSED);
                });
    }

    private static Checked<Gathered> gather(OpenedFile file) {
        var readings = new Gathering();
        return Readings.read(file.tables(), file.recipe().mapping(), readings)
                .then(outcome -> Checked.accepted(new Gathered(outcome, readings)));
    }

    /** Says what loading a file would do. Nothing is saved. */
    @Transactional(readOnly = true)
    public Checked<Reckoning> preview(OpenedFile file) {
        return gather(file).then(gathered -> Checked.accepted(meeting.preview(file, gathered)));
    }

    /**
     * Loads a file in one act: its new measures, councils and areas, and every figure that is not refused. Refused as a
     * whole where it names measures of which nobody has said what they are.
     *
     * @param document the kept file; null to keep it now
     */
    public Checked<Reckoning> record(OpenedFile file, @Nullable Long document) {
        return gather(file).then(gathered -> {
            var met = meeting.measures(file, gathered);
            var asked = met.stream().filter(MeasureMet::asked).toList();
            if (!asked.isEmpty()) {
                return Checked.refused("measures", unanswered(asked));
            }
            return newMeasures
                    .enter(file.council(), met, gathered.readings())
                    .then(entered -> Checked.accepted(
                            meeting.record(file, gathered, new Meeting.Measured(met, entered), kept(file, document))));
        });
    }

    private long kept(OpenedFile file, @Nullable Long document) {
        var brought = file.file();
        return document == null
                ? documents
                        .keep(brought.council(), brought.name(), "application/octet-stream", brought.path())
                        .id()
                : document;
    }

    private static String unanswered(List<MeasureMet> asked) {
        var some =
                asked.stream().limit(NAMED).map(one -> "“" + one.words() + "”").collect(Collectors.joining(", "));
        return (asked.size() == 1 ? "One measure is" : "%,d measures are".formatted(asked.size()))
                + " not known here: " + some + (asked.size() > NAMED ? " …" : "")
                + ". Say whether they are new ones and which direction is good, match them, or leave them out";
    }

    /** Writes every refused row as CSV, with row, column and reason, and the row as it was. */
    @Transactional(readOnly = true)
    public void writeRefused(OpenedFile file, List<Clash> clashes, Writer out) throws IOException {
        Readings.writeRefused(file.tables(), file.recipe().mapping(), out);
        for (var clash : clashes) {
            line(out, clash.one(), clash);
            line(out, clash.other(), clash);
        }
    }

    private static void line(Writer out, Clash.Cell cell, Clash clash) throws IOException {
        out.write("," + cell.row() + "," + cell.column() + ",\"" + clash.words().replace("\"", "\"\"") + "\"\r\n");
    }
}
