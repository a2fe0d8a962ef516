package org.goldenthread.intake.reading.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Paragraph;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.Reader;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked.Accepted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTests {
    @TempDir
    private Path folder;

    private Workbook book = new XSSFWorkbook();

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void sheetsAreHeadingsTitlesParagraphsAndNumbersAreAsShown(String ending) throws IOException {
        book = ending.equals("xls") ? new HSSFWorkbook() : book;
        var sheet = book.createSheet("Savings");
        fill(sheet.createRow(0), "Savings by strand");
        fill(sheet.createRow(2), "Strand", "2012", "Share", "Due", "Net");
        var row = fill(sheet.createRow(3), "Buildings", 1200.5, 0.25, LocalDate.of(2012, 3, 31), -40.0);
        format(row.getCell(1), "#,##0.00");
        format(row.getCell(2), "0%");
        format(row.getCell(3), "dd-mmm-yy");
        format(row.getCell(4), "£#,##0;(£#,##0)");

        var paper = read(ending);
        var blocks = paper.blocks();

        assertThat(paper.title()).isEqualTo("Savings by strand");
        assertThat(blocks).hasExactlyElementsOfTypes(Heading.class, Paragraph.class, Table.class);
        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly(
                        "Savings",
                        "Savings by strand",
                        "Strand\t2012\tShare\tDue\tNet\nBuildings\t1,200.50\t25%\t2012-03-31\t(£40)");
        assertThat(((Table) blocks.get(2)).rows().getFirst().header()).isTrue();
        assertThat(((Table) blocks.get(2)).rows().get(1).place()).hasToString("page 1, line 4, row 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenSheetsAreLeftOutAndNoted(String ending) throws IOException {
        book = ending.equals("xls") ? new HSSFWorkbook() : book;
        fill(book.createSheet("Shown").createRow(0), "A", "B");
        fill(book.createSheet("Secret").createRow(0), "X", "Y");
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

        var paper = read(ending);

        assertThat(paper.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("hidden-sheet");
            assertThat(note.message()).contains("Secret");
        });
        assertThat(paper.blocks()).extracting(Block::text).containsExactly("Shown", "A\tB");
    }

    @Test
    void formulasGiveTheirStoredValuesAndAreNeverWorkedOut() throws IOException {
        var sheet = book.createSheet("Sums");
        var row = fill(sheet.createRow(0), "Total", 1.0, 2.0);
        row.createCell(3).setCellFormula("B1+C1");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(3));
        row.createCell(4).setCellFormula("B1*C1");

        var paper = read("xlsx");

        assertThat(paper.blocks().getLast().text()).isEqualTo("Total\t1\t2\t3");
        assertThat(paper.notes()).extracting(Note::code).containsExactly("formula-without-value");
    }

    @Test
    void blankRowsPartTablesThatHaveHeadersOfTheirOwn() throws IOException {
        var sheet = book.createSheet("Two");
        fill(sheet.createRow(0), "Ref", "Name");
        fill(sheet.createRow(1), "1", "One");
        fill(sheet.createRow(3), 2.0, "Two, after a gap");
        fill(sheet.createRow(6), "Year", "Value", "Target");
        fill(sheet.createRow(7), "2012/13", 5.0, 6.0);

        assertThat(read("xlsx").blocks().stream().skip(1).map(Block::text))
                .containsExactly("Ref\tName\n1\tOne\n2\tTwo, after a gap", "Year\tValue\tTarget\n2012/13\t5\t6");
    }

    @Test
    void columnsWithoutWordsAreLeftOutAndMergedCellsStayInPlace() throws IOException {
        var sheet = book.createSheet("Wide");
        var row = sheet.createRow(0);
        row.createCell(2).setCellValue("Far");
        row.createCell(16_000).setCellValue("Farther");
        fill(sheet.createRow(1));
        sheet.getRow(1).createCell(2).setCellValue(true);

        assertThat(read("xlsx").blocks().getLast().text()).isEqualTo("Far\tFarther\nTRUE");
    }

    @Test
    void timesAndMomentsAreReadable() throws IOException {
        var row = fill(book.createSheet("Times").createRow(0), "At", 0.5, LocalDateTime.of(2014, 4, 15, 18, 30));
        format(row.getCell(1), "hh:mm");
        format(row.getCell(2), "dd/mm/yyyy hh:mm");

        assertThat(read("xlsx").blocks().getLast().text()).isEqualTo("At\t12:00\t2014-04-15 18:30");
    }

    private Paper read(String ending) throws IOException {
        var file = folder.resolve("book." + ending);
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        Reader reader = ending.equals("xls") ? new OldWorkbookReader() : new WorkbookReader();
        var answer = reader.read(new Upload("book." + ending, file));
        assertThat(answer).isInstanceOf(Accepted.class);
        return ((Accepted<Paper>) answer).value();
    }

    private static Row fill(Row row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            switch (values[i]) {
                case Double number -> cell.setCellValue(number);
                case LocalDate date -> cell.setCellValue(date);
                case LocalDateTime moment -> cell.setCellValue(moment);
                default -> cell.setCellValue(values[i].toString());
            }
        }
        return row;
    }

    private void format(Cell cell, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
