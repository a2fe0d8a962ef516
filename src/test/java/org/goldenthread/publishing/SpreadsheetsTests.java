package org.goldenthread.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class SpreadsheetsTests {
    private final Spreadsheets spreadsheets = new Spreadsheets();

    private record Row(String title, LocalDate day, BigDecimal money) {}

    private static Listing<Row> list(String format, Row... rows) {
        return new Listing<>(
                new ListRequest("/rows", Map.of(), "", false, null, format),
                "rows",
                List.of(
                        Column.of("title", "Title", row -> Cell.link(row.title(), "/x")),
                        Column.of("state", "State", row -> Cell.status(new State("on track", Tone.GOOD))),
                        Column.of("day", "Due", row -> Cell.day(row.day())),
                        Column.of("money", "Saving", row -> new Cell.Number(row.money(), "£" + row.money()))),
                List.of(rows),
                List.of(),
                rows.length,
                null,
                "None yet");
    }

    private static final Row PLAIN =
            new Row("Empty homes, “pilot”", LocalDate.of(2031, 3, 4), new BigDecimal("-1250.50"));

    @Test
    void aCommaFileOpensInSpreadsheetProgramsAndKeepsEveryCharacter() {
        var answer = spreadsheets.file(list("csv", PLAIN), "actions");
        assertThat(new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFTitle,State,Due,Saving\r\n\"Empty homes, “pilot”\",on track,2031-03-04,-1250.50\r\n");
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("actions.csv");
        assertThat(answer.getHeaders().getContentType()).isEqualTo(Spreadsheets.CSV);
    }

    @Test
    void wordsThatASpreadsheetProgramWouldRunAreMadeHarmless() {
        for (var words : List.of("=1+1", "+44", "-2", "@sum", "\tx", "\r=1", "  =1", "＝1")) {
            assertThat(CommaFile.harmless(words)).isEqualTo("'" + words);
        }
        for (var words : List.of("", " ", "a = b", "F-17", "'quoted")) {
            assertThat(CommaFile.harmless(words)).isEqualTo(words);
        }
    }

    @Test
    void aWorkbookHasDaysAsDaysAndNumbersAsNumbersUnderAHeadThatStays() throws IOException {
        var answer = spreadsheets.file(list("xlsx", PLAIN, new Row("=cmd()", LocalDate.EPOCH, BigDecimal.ONE)), "a/b");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Objects.requireNonNull(answer.getBody())))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("a b");
            assertThat(workbook.getFontAt(
                                    sheet.getRow(0).getCell(0).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(PLAIN.day());
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(-1250.5);
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=cmd()");
        }
    }

    @Test
    void anEmptyListAndAnOverlongCellStillMakeAWorkbook() throws IOException {
        spreadsheets.file(list("xlsx"), "none");
        var answer = spreadsheets.file(list("xlsx", new Row("x".repeat(40_000), LocalDate.EPOCH, BigDecimal.TEN)), "");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Objects.requireNonNull(answer.getBody())))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }
}
