package org.goldenthread.measures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;

/** Workbooks of every program give the same readings as the same table written as words. */
class WorkbooksTests {

    private static byte[] filled(Workbook book) throws IOException {
        try (book;
                var bytes = new ByteArrayOutputStream()) {
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Read me");
            var sheet = book.createSheet("Figures");
            var upper = sheet.createRow(2);
            upper.createCell(1).setCellValue("Recycled");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            var head = sheet.createRow(3);
            head.createCell(0).setCellValue("Council");
            var month = book.createCellStyle();
            month.setDataFormat(book.createDataFormat().getFormat("mmm-yy"));
            for (int i = 1; i <= 2; i++) {
                var cell = head.createCell(i);
                cell.setCellValue(LocalDate.of(2022, 3 + i, 1));
                cell.setCellStyle(month);
            }
            var percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            for (int i = 0; i < 3; i++) {
                var row = sheet.createRow(4 + i);
                row.createCell(0).setCellValue("Council " + (char) ('A' + i));
                row.createCell(1).setCellValue(0.125 + i / 10.0);
                row.getCell(1).setCellStyle(percent);
                row.createCell(2).setCellErrorValue((byte) 42);
            }
            book.setSheetHidden(book.getSheetIndex(book.createSheet("Old")), true);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void gives(TextTables read) {
        assertThat(read.lines().subList(0, 3))
                .containsExactly(
                        "Recycled/Council A//Apr 2022/VALUE/12.5",
                        "Recycled/Council A//May 2022/VALUE/NOT_AVAILABLE",
                        "Recycled/Council B//Apr 2022/VALUE/22.5");
        assertThat(read.readings()).hasSize(6);
        assertThat(read.tables().sheets()).extracting(TableSheet::hidden).containsExactly(false, false, true);
    }

    @Test
    void aWorkbookOfToday() throws IOException {
        gives(TextTables.bytes(filled(new XSSFWorkbook()), "figures.xlsx"));
    }

    @Test
    void aWorkbookOfBefore2007() throws IOException {
        gives(TextTables.bytes(filled(new HSSFWorkbook()), "figures.xls"));
    }

    @Test
    void anOpenDocument() throws IOException {
        var cell = "<table:table-cell office:value-type=\"%s\" office:%s=\"%s\"><text:p>%s</text:p></table:table-cell>";
        var content = "<office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" xmlns:text=\"urn:x\">"
                + "<office:body><office:spreadsheet><table:table table:name=\"Figures\"><table:table-row>"
                + cell.formatted("string", "x", "", "Council")
                + cell.formatted("string", "x", "", "2021/22")
                + cell.formatted("string", "x", "", "2022/23")
                + "</table:table-row><table:table-row>"
                + cell.formatted("string", "x", "", "Northley")
                + cell.formatted("percentage", "value", "0.125", "12%")
                + cell.formatted("float", "value", "3.25", "3")
                + "</table:table-row><table:table-row table:number-rows-repeated=\"2\">"
                + cell.formatted("string", "x", "", "Southwick")
                + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\""
                + " office:value=\"4\"><text:p>4</text:p></table:table-cell>"
                + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(TextTables.bytes(bytes.toByteArray(), "figures.ods").lines())
                .startsWith(
                        "Figures/Northley//2021/22/VALUE/12.5",
                        "Figures/Northley//2022/23/VALUE/3.25",
                        "Figures/Southwick//2021/22/VALUE/4")
                .hasSize(6);
    }

    @Test
    void aPackedTable() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write("Council,2021/22\nNorthley,1\nSouthwick,2\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(TextTables.bytes(bytes.toByteArray(), "figures.csv.gz").readings())
                .hasSize(2);
    }

    @Test
    void whatIsNoTableIsRefusedInWords() throws IOException {
        var empty = java.nio.file.Files.createTempFile("empty", ".csv");
        empty.toFile().deleteOnExit();
        assertThat(Tables.open(empty, "empty.csv")).isInstanceOf(Checked.Refused.class);
        var zip = java.nio.file.Files.createTempFile("zip", ".xlsx");
        zip.toFile().deleteOnExit();
        java.nio.file.Files.write(zip, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        assertThat(Tables.open(zip, "zip.xlsx")).isInstanceOf(Checked.Refused.class);
    }
}
