package org.goldenthread.measures.reading.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.goldenthread.intake.reading.packed.NumberFormats;

/** The rows of one sheet of an Excel workbook of before 2007, which is loaded whole. */
final class XlsRows implements RowSource {
    private static final long MOST_BYTES = 24L << 20;
    private final Sheet sheet;
    private final boolean hidden;
    private final CellStyles styles;

    private XlsRows(Sheet sheet, boolean hidden, CellStyles styles) {
        this.sheet = sheet;
        this.hidden = hidden;
        this.styles = styles;
    }

    static List<RowSource> open(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Unreadable("It is a workbook of before 2007 and larger than %d MB; save it as XLSX."
                    .formatted(MOST_BYTES >> 20));
        }
        try (var container = new POIFSFileSystem(file.toFile(), true);
                var workbook = new HSSFWorkbook(container, false)) {
            var styles = new CellStyles(
                    NumberFormats.NONE, workbook.getInternalWorkbook().isUsing1904DateWindowing());
            var sheets = new ArrayList<RowSource>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                sheets.add(new XlsRows(workbook.getSheetAt(i), hidden, styles));
            }
            return sheets;
        } catch (EncryptedDocumentException locked) {
            throw new Unreadable("It is protected by a password; save it without one and bring it again.");
        }
    }

    @Override
    public String name() {
        return sheet.getSheetName();
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public void rows(Predicate<CellRow> taker) {
        var cells = new CellRow();
        for (Row row : sheet) {
            cells.begin(row.getRowNum() + 1);
            for (Cell cell : row) {
                var text = show(cell);
                if (!text.isEmpty() && cell.getColumnIndex() >= cells.cells()) {
                    cells.put(cell.getColumnIndex(), text);
                }
            }
            if (!taker.test(cells)) {
                return;
            }
        }
    }

    private String show(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> {
                var style = cell.getCellStyle();
                yield styles.show(cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
            }
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case FORMULA, BLANK, _NONE -> "";
        };
    }
}
