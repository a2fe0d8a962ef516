package org.goldenthread.intake.reading;

import org.jsoup.nodes.Element;

/** Reads a table of a web page with its caption, its header rows and its merged cells. */
final class WebPageTable {
    private final Flow flow;
    private final WebPageWalk walk;

    WebPageTable(Flow flow, WebPageWalk walk) {
        this.flow = flow;
        this.walk = walk;
    }

    void read(Element table) {
        Element caption = null;
        for (var child : table.children()) {
            caption = child.normalName().equals("caption") ? child : caption;
        }
        flow.openTable(caption == null || caption.text().isBlank() ? null : caption.text());
        for (var child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> row(child, false);
                case "thead" -> rows(child, true);
                case "tbody", "tfoot" -> rows(child, false);
                default -> {}
            }
        }
        flow.closeTable();
    }

    private void rows(Element part, boolean header) {
        for (var row : part.children()) {
            if (row.normalName().equals("tr")) {
                row(row, header);
            }
        }
    }

    private void row(Element row, boolean header) {
        var cells = row.children();
        var headings =
                cells.stream().filter(cell -> cell.normalName().equals("th")).count();
        flow.openRow(header || headings > 1 && headings == cells.size());
        for (var cell : cells) {
            flow.openCell(number(cell.attr("colspan")), number(cell.attr("rowspan")));
            walk.cell(cell);
        }
        flow.closeRow();
    }

    private static int number(String printed) {
        return printed.matches("\\d{1,4}") ? Math.max(Integer.parseInt(printed), 1) : 1;
    }
}
