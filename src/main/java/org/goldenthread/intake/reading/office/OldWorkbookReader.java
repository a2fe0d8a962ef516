package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.Reader;
import org.goldenthread.intake.reading.Sniff;
import org.goldenthread.intake.reading.Unreadable;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.vocabulary.Checked;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads an Excel workbook of before 2007; these are loaded whole, so only ones of moderate size are taken. */
@Component
@Order(40)
public final class OldWorkbookReader implements Reader {
    private static final long MOST_BYTES = 12L << 20;

    @Override
    public String format() {
        return "Excel 97 workbook (XLS)";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("xls", "xlt");
    }

    @Override
    public boolean takes(Upload upload, Sniff sniff) {
        return sniff.isOle() && hasWorkbook(upload.content());
    }

    private static boolean hasWorkbook(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("Workbook");
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    @Override
    public Checked<Paper> read(Upload upload) {
        return PaperDraft.read(upload, draft -> {
            if (Files.size(upload.content()) > MOST_BYTES) {
                throw new Unreadable("it is a workbook of before 2007 and larger than %d MB. Save it as XLSX and try "
                                .formatted(MOST_BYTES >> 20)
                        + "again.");
            }
            try (var container = new POIFSFileSystem(upload.content().toFile(), true);
                    var workbook = new HSSFWorkbook(container, false)) {
                read(workbook, draft);
            } catch (EncryptedDocumentException locked) {
                throw new Unreadable("it is protected by a password. Save it without one and try again.");
            }
        });
    }

    private static void read(HSSFWorkbook workbook, PaperDraft draft) {
        var cells = new long[1];
        var formatter = new DataFormatter(Locale.UK);
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            var sheet = workbook.getSheetAt(i);
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                read(sheet, new SheetRows(draft, i + 1, sheet.getSheetName(), cells), formatter, from1904);
            } else {
                draft.note(
                        "hidden-sheet",
                        "A hidden sheet was left out: %s. Unhide it if it belongs to the paper."
                                .formatted(sheet.getSheetName()));
            }
        }
    }

    private static void read(Sheet sheet, SheetRows rows, DataFormatter formatter, boolean from1904) {
        for (Row row : sheet) {
            var words = new TreeMap<Integer, String>();
            for (Cell cell : row) {
                words.put(cell.getColumnIndex(), show(cell, formatter, from1904));
            }
            rows.add(row.getRowNum() + 1, words);
        }
        rows.close();
    }

    private static String show(Cell cell, DataFormatter formatter, boolean from1904) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> {
                var style = cell.getCellStyle();
                yield WorkbookStyles.show(
                        formatter,
                        cell.getNumericCellValue(),
                        style.getDataFormat(),
                        style.getDataFormatString(),
                        from1904);
            }
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR, FORMULA, BLANK, _NONE -> "";
        };
    }
}
