package org.goldenthread.measures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.reading.layout.Layouts;
import org.goldenthread.vocabulary.Checked;

/** A file of values, read as it was proposed: the readings, the outcome and the proposal. */
public record TextTables(Tables tables, Proposal proposal, Outcome outcome, List<Reading> readings) {

    /** Reads words as a CSV file in UTF-8. */
    public static TextTables of(String words) {
        return of(words, StandardCharsets.UTF_8);
    }

    static TextTables of(String words, Charset charset) {
        return bytes(words.getBytes(charset), "figures.csv");
    }

    static TextTables bytes(byte[] content, String name) {
        try {
            var file = Files.createTempFile("figures", ".tmp");
            file.toFile().deleteOnExit();
            Files.write(file, content);
            return file(file, name);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Reads a file. */
    public static TextTables file(Path file, String name) {
        var tables = accepted(Tables.open(file, name));
        var proposal = Layouts.propose(tables);
        var readings = new ArrayList<Reading>();
        var outcome = accepted(Readings.read(tables, proposal.mapping(), readings::add));
        return new TextTables(tables, proposal, outcome, readings);
    }

    static <T> T accepted(Checked<T> checked) {
        assertThat(checked).isInstanceOf(Checked.Accepted.class);
        return ((Checked.Accepted<T>) checked).value();
    }

    /** "measure/whose/breakdown/period/figure/decimal or why not" of each reading. */
    List<String> lines() {
        return readings.stream().map(TextTables::line).toList();
    }

    static String line(Reading one) {
        return "%s/%s/%s/%s/%s/%s"
                .formatted(
                        one.measure(),
                        one.subject().key(),
                        one.breakdown(),
                        one.period().words(),
                        one.figure(),
                        one.present() ? one.decimal() : one.standing());
    }
}
