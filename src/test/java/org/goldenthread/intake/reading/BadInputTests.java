package org.goldenthread.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every hostile file is read by a machine of 512 MB, one after the other, and none may harm it. */
class BadInputTests {
    private static final Map<String, String[]> RESULTS = new HashMap<>();
    private static final int LONGEST_MILLIS = 40_000;

    @TempDir
    private static Path folder;

    @TempDir
    private static Path logs;

    @BeforeAll
    static void readThemAll() throws Exception {
        var hostile = new HostileFiles(folder);
        hostile.write();
        new LargeFiles(folder).write();
        for (var ending : new String[] {"docx", "xlsx", "pdf"}) {
            hostile.cut("rows." + ending, "cut." + ending);
        }
        var log = logs.resolve("run.log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        BadInputRun.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        process.destroyForcibly();
        for (var line : Files.readAllLines(log)) {
            var parts = line.split("\t", 4);
            if (parts[0].equals("RESULT")) {
                RESULTS.put(parts[1], parts);
            }
        }
        assertThat(ended && process.exitValue() == 0)
                .as("the run ended well:\n%s", Files.readString(log))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            empty.docx            | it is empty
            huge.pdf              | it is too large (300 MB; the most is 64 MB)
            cut.docx              | it is damaged or cut short
            cut.xlsx              | it is damaged or cut short
            cut.pdf               | it is cut short
            picture.pdf           | it is a picture (JPEG), not a paper
            noise.xlsx            | its format is not known
            slides.zip            | it is a presentation (PPTX)
            locked.docx           | it is protected by a password
            locked.xlsx           | it is protected by a password
            locked.pdf            | it is protected by a password
            locked.odt            | it is protected by a password
            bomb.docx             | zip bomb
            attribute-bomb.docx   | zip bomb
            bomb.odt              | zip bomb
            bomb.xlsx             | zip bomb
            string-bomb.xlsx      | zip bomb
            bomb.pdf              | unpacks to more than 48 MB
            deep.docx             | nested too deeply
            deep-unknown.docx     | it is damaged or cut short
            deep.odt              | nested too deeply
            deep.xlsx             | it is damaged or cut short
            deep-tables.html      | nested too deeply
            parts.docx            | it is an archive (ZIP)
            tags.html             | too large for a web page
            spans.html            | more than 2,000 columns
            commas.csv            | its rows cannot be told apart
            endless.csv           | its rows cannot be told apart
            cells.xlsx            | its table is too long
            laughs.docx           | it is damaged or cut short
            long.txt              | it holds more than 8,000,000 characters
            line.txt              | it holds more than 8,000,000 characters
            loop.pdf              | it has 1,000,000 pages
            """)
    void isRefusedByNameWithAReason(String file, String reason) {
        assertThat(outcome(file)).startsWith(file + ": ").contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.csv", "rows.xlsx", "rows.docx", "rows.html", "rows.pdf"})
    void tenThousandRowsAreReadToTheLast(String file) {
        assertThat(outcome(file))
                .startsWith("read ")
                .containsPattern("blocks, 1000[01] rows")
                .contains("10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep.html", "deep-lists.html"})
    void deepPagesKeepTheirWords(String file) {
        assertThat(outcome(file)).startsWith("read ").endsWith("words at the bottom");
    }

    @Test
    void aPageInDisguiseIsReadForWhatItIs() {
        assertThat(outcome("page.docx")).contains("[mislabelled]").endsWith("in disguise");
    }

    @Test
    void noFileReachesOutsideItself() {
        assertThat(outcome("outside.docx")).doesNotContain("secret words");
    }

    @Test
    void noFileFillsTheMemoryOrTakesForEver() {
        assertThat(RESULTS.values()).allSatisfy(result -> {
            assertThat(result[3]).as(result[1]).doesNotContain("more than a paper can hold", "took longer");
            assertThat(Integer.parseInt(result[2])).as(result[1]).isLessThan(LONGEST_MILLIS);
        });
    }

    private static String outcome(String file) {
        return Objects.requireNonNull(RESULTS.get(file), file)[3];
    }
}
