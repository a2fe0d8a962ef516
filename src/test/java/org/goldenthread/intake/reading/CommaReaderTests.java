package org.goldenthread.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Checked.Accepted;
import org.goldenthread.vocabulary.Checked.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommaReaderTests {
    @TempDir
    private Path folder;

    @Test
    void aTableIsReadWithItsHeaderAndLines() throws IOException {
        var table = table("Measure,Target,2012/13\n\"Calls, answered\",95%,\"1,204\"\n", StandardCharsets.UTF_8);

        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().header()).isTrue();
        assertThat(table.rows().get(1).cell(0)).isEqualTo("Calls, answered");
        assertThat(table.rows().get(1).place()).hasToString("line 2, row 2");
    }

    @Test
    void everySeparatorIsFoundByItself() throws IOException {
        for (var separator : new String[] {",", ";", "\t", "|"}) {
            var table = table("A" + separator + "B\n\"x, y; z\"" + separator + "2\n", StandardCharsets.UTF_8);

            assertThat(table.rows().get(1).cell(1)).as(separator).isEqualTo("2");
        }
    }

    @Test
    void everyEncodingIsFoundByItself() throws IOException {
        for (var charset : new Charset[] {
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16,
            Charset.forName("UTF-16LE")
        }) {
            var mark = charset.name().equals("UTF-16LE") ? "\ufeff" : "";
            var table = table(mark + "Year,£\n2012,“café”\n", charset);

            assertThat(table.rows().getFirst().cell(1)).as(charset.name()).isEqualTo("£");
            assertThat(table.rows().get(1).cell(1)).isEqualTo("“café”");
        }
    }

    @Test
    void theMarkAtTheStartIsNoWord() throws IOException {
        assertThat(table("\ufeffRef,Name\n1,One\n", StandardCharsets.UTF_8)
                        .rows()
                        .getFirst()
                        .cell(0))
                .isEqualTo("Ref");
    }

    @Test
    void raggedRowsAreKeptAndNoted() throws IOException {
        var paper = paper(read("A,B,C\n1,2\n1,2,3,4\n", StandardCharsets.UTF_8));

        assertThat(paper.notes()).extracting(Note::code).containsExactly("ragged-row");
        assertThat(((Table) paper.blocks().getFirst()).rows().get(2).cell(3)).isEqualTo("4");
    }

    @Test
    void moreCellsThanATableMayHaveAreRefusedWithTheRow() throws IOException {
        var answer = read("a,b\n".repeat(600_000), StandardCharsets.UTF_8);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems().getFirst().toString())
                                .isEqualTo(
                                        "table.csv: its table is too long: 1,000,000 cells are the most, and row 500,001 is past that. "
                                                + "Split it and bring the parts in one by one."));
    }

    @Test
    void aCellWithoutEndIsRefused() throws IOException {
        var answer = read("a,b\n\"" + "x".repeat(2_000_000), StandardCharsets.UTF_8);

        assertThat(answer).isInstanceOf(Refused.class);
    }

    private Checked<Paper> read(String content, Charset charset) throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), content, charset);
        return new CommaReader().read(new Upload("table.csv", file));
    }

    private Table table(String content, Charset charset) throws IOException {
        return (Table) paper(read(content, charset)).blocks().getFirst();
    }

    private static Paper paper(Checked<Paper> answer) {
        assertThat(answer).isInstanceOf(Accepted.class);
        return ((Accepted<Paper>) answer).value();
    }
}
