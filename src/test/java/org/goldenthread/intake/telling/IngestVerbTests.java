package org.goldenthread.intake.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.access.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class IngestVerbTests {
    private static final Installation NO_RECORD = new Installation() {
        @Override
        public <T> T door(Class<T> type) {
            throw new AssertionError("reading needs no record, but asked for " + type);
        }
    };

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aPaperIsPrintedAsJsonWithItsDocumentProposalsAndNotes() throws Exception {
        var file = Files.writeString(
                folder.resolve("plan.txt"), "Westmoor Borough Council\n\nImprovement plan\n\nMay 2024\n");

        int code = run("--json", file.toString());

        var json = JsonMapper.shared().readTree(out.toString());
        assertThat(code).isZero();
        assertThat(json.propertyNames()).containsExactly("document", "proposals", "notes");
        assertThat(json.get("document").get("organisation").asString()).isEqualTo("Westmoor Borough Council");
        assertThat(json.get("document").propertyNames()).containsExactly("name", "title", "organisation", "date");
    }

    @Test
    void aPaperIsPrintedForAPersonWithItsCounts() throws Exception {
        var file = Files.writeString(folder.resolve("plan.txt"), "Improvement plan\n\nNothing to find here.\n");

        assertThat(run(file.toString())).isZero();
        assertThat(out.toString()).contains("plan.txt: Improvement plan").contains("0 proposals, 0 notes");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsNameOnTheErrorStream() throws Exception {
        var empty = Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(run(empty.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("empty.txt");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run(folder.resolve("gone.txt").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("gone.txt").contains("no such file");
    }

    @Test
    void noFileIsWrongUsage() {
        assertThat(run("--json")).isEqualTo(2);
    }

    @Test
    void acceptingNeedsACouncilAndACouncilNeedsAccepting() {
        assertThat(run("--accept", "plan.txt")).isEqualTo(2);
        assertThat(run("--council", "HRW", "plan.txt")).isEqualTo(2);
        assertThat(run("--as", "officer@council.example", "plan.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("--accept and --council CODE go together");
    }

    private int run(String... arguments) {
        return new CommandLine(new IngestVerb(NO_RECORD))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
