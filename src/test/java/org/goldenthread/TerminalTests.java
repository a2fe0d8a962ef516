package org.goldenthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.access.database.EmbeddedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class TerminalTests {
    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutAVerbTheWebApplicationIsMeant() {
        assertThat(Terminal.isFor()).isFalse();
        assertThat(Terminal.isFor("serve")).isFalse();
        assertThat(Terminal.isFor("--server.port=9000", "--spring.profiles.active=production"))
                .isFalse();
        assertThat(Terminal.isFor("ingest", "paper.pdf")).isTrue();
        assertThat(Terminal.isFor("--data", "somewhere", "ingest")).isTrue();
        assertThat(Terminal.isFor("--help")).isTrue();
    }

    @Test
    void helpNamesEveryVerbThatIsAComponentAndACommand() {
        assertThat(run("help")).isZero();
        assertThat(out.toString()).contains("ingest", "open-council", "Exit codes");
    }

    @Test
    void helpAboutAVerbThatNeedsTheDatabaseOpensNone() {
        assertThat(run("help", "open-council", "--data", folder.toString())).isZero();
        assertThat(out.toString()).contains("Opens a council");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnknownVerbIsWrongUsage() {
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(err.toString()).contains("frobnicate");
    }

    @Test
    void aVerbWithoutADatabasePrintsNothingButItsAnswer() throws Exception {
        var paper = Files.writeString(folder.resolve("plan.txt"), "Improvement plan\n\nNothing to find here.\n");
        assertThat(run("ingest", "--json", paper.toString())).isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).has("proposals"))
                .isTrue();
        assertThat(folder.resolve("postgres")).doesNotExist();
    }

    @Test
    void aVerbOpensTheRecordItselfOrJoinsTheApplicationThatHoldsIt() {
        var directory = folder.resolve("record").toString();
        assertThat(run("open-council", "ALONE", "--data", directory)).isZero();
        assertThat(err.toString()).contains("A new, empty record is made in");
        try (var running = EmbeddedServer.start(Path.of(directory))) {
            assertThat(running.server().url()).contains("127.0.0.1");
            assertThat(run("--data", directory, "open-council", "BESIDE")).isZero();
        }
        assertThat(run("open-council", "ALONE", "--data", directory))
                .as("the code is taken")
                .isEqualTo(1);
        assertThat(out.toString().lines()).containsExactly("1", "2", "2");
    }

    private int run(String... arguments) {
        return new Terminal().run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
