package org.goldenthread.publishing.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.goldenthread.publishing.document.Leads;
import org.goldenthread.publishing.document.Letters;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Shape;
import org.goldenthread.publishing.document.Widths;
import org.goldenthread.site.list.Cell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table in a Word file, with a head that repeats on each page and rows that are not torn apart. */
final class WordTable {
    /** With more columns than these the letters are smaller, as they are on the page. */
    private static final int MANY = 6;

    private static final double SMALL = 7.5;
    private final XWPFDocument document;
    private final Leads leads;

    WordTable(XWPFDocument document, Leads leads) {
        this.document = document;
        this.leads = leads;
    }

    void write(Part.Table table) {
        WordWriter.styled(document, "Caption").createRun().setText(Letters.held(table.caption()));
        if (!table.columns().isEmpty()) {
            var widths = Widths.of(table, table.columns().size() > MANY, Blank.BETWEEN_MARGINS);
            var written = blank(table, widths);
            head(written.getRow(0), table);
            for (int row = 0; row < table.rows().size(); row++) {
                row(written.getRow(row + 1), table, table.rows().get(row));
            }
            if (table.columns().size() > MANY) {
                shrink(written);
            }
        }
        // a paragraph must stand between two tables, or Word makes one of them
        WordWriter.styled(document, "TableNote").createRun().setText(Letters.held(table.note()));
    }

    private XWPFTable blank(Part.Table table, long[] widths) {
        var written = document.createTable(table.rows().size() + 1, widths.length);
        var properties = written.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        written.setStyleID("PaperTable");
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setVal(new byte[] {0, 0x20});
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(Blank.BETWEEN_MARGINS);
        var grid = written.getCTTbl().getTblGrid() == null
                ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (long one : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(one));
        }
        for (var row : written.getRows()) {
            row.setCantSplitRow(true);
        }
        return written;
    }

    private static void head(XWPFTableRow row, Part.Table table) {
        row.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var run = paragraph(row.getCell(i), column.figures()).createRun();
            run.setBold(true);
            run.setText(Letters.held(column.title()));
        }
    }

    private void row(XWPFTableRow row, Part.Table table, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            cell(paragraph(row.getCell(i), table.columns().get(i).figures()), cells.get(i));
        }
    }

    private static void shrink(XWPFTable table) {
        table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .forEach(run -> run.setFontSize(SMALL));
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, boolean figures) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(figures ? "TableFigure" : "TableText");
        return paragraph;
    }

    private void cell(XWPFParagraph paragraph, Cell cell) {
        switch (cell) {
            case Cell.Link link -> {
                var to = leads.of(link.href());
                XWPFRun run = to.isEmpty() ? paragraph.createRun() : paragraph.createHyperlinkRun(to);
                if (!to.isEmpty()) {
                    run.setStyle("Hyperlink");
                }
                run.setText(Letters.held(link.words()));
                if (!link.below().isEmpty()) {
                    var below = paragraph.createRun();
                    below.addBreak();
                    below.setText(Letters.held(link.below()));
                    below.setFontSize(8);
                }
            }
            case Cell.Status status -> {
                var shape = Shape.of(status.state().tone());
                var run = paragraph.createRun();
                run.setBold(true);
                run.setColor(shape.ink().toUpperCase(java.util.Locale.ROOT));
                run.setText(shape.glyph() + "\u00a0" + Letters.held(status.words()));
            }
            case Cell.Text text -> paragraph.createRun().setText(Letters.held(text.words()));
            case Cell.Number number -> paragraph.createRun().setText(Letters.held(number.words()));
            case Cell.Day day -> paragraph.createRun().setText(Letters.held(day.words()));
        }
    }
}
