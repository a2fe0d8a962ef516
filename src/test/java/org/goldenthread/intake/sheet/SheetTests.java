package org.goldenthread.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTests {
    @TempDir
    Path directory = Path.of("");

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("sheet.csv"), bytes);
    }

    @Test
    void aFileFromASpreadsheetProgramIsReadWhateverItsSeparatorAndAlphabet() throws IOException {
        var words = "\uFEFFUnit Name;Opened\r\n\"Housing; and Homes\";1/4/2024\r\n;\r\nCafé;\r\n";
        var sheet = got(Sheet.read(file(words.getBytes("UTF-8")), Set.of("unit-name")));
        assertThat(sheet.columns()).containsExactly("unit-name", "opened");
        assertThat(sheet.rows()).extracting(row -> row.get("unit-name")).containsExactly("Housing; and Homes", "Café");
        assertThat(sheet.rows().getLast().number()).isEqualTo(4);
        var old = got(Sheet.read(file("unit\nCafé".getBytes(Charset.forName("windows-1252"))), Set.of("unit")));
        assertThat(old.rows().getFirst().get("unit")).isEqualTo("Café");
    }

    @Test
    void daysAreReadAsPeopleWriteThemAndNoOthers() throws IOException {
        var sheet = got(Sheet.read(
                file("day\n2024-04-01\n1/4/2024\n1 Apr 2024\n1 April 2024\n31/2/2024\n".getBytes("UTF-8")), Set.of()));
        assertThat(sheet.rows().subList(0, 4))
                .allSatisfy(row -> assertThat(got(row.day("day"))).isEqualTo(Optional.of(LocalDate.of(2024, 4, 1))));
        assertThat(sheet.rows().getLast().day("day")).isInstanceOf(Checked.Refused.class);
        assertThat(sheet.rows().getLast().day("day").toString()).contains("row 6, column day");
    }

    @Test
    void anApostropheBeforeAFormulaIsTakenOffAgain() throws IOException {
        var sheet = got(Sheet.read(file("unit\n'=Housing\n'tis\n".getBytes("UTF-8")), Set.of()));
        assertThat(sheet.rows()).extracting(row -> row.get("unit")).containsExactly("=Housing", "'tis");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(Sheet.read(file(new byte[0]), Set.of())).isInstanceOf(Checked.Refused.class);
    }
}
