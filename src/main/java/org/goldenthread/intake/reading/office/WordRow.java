package org.goldenthread.intake.reading.office;

import java.io.IOException;
import org.goldenthread.intake.reading.Flow;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** Reads one row of a table of a Word document, with its merged cells. */
final class WordRow {
    private final Flow flow;
    private final WordBody body;
    private boolean open;
    private boolean header;
    private boolean deleted;
    private int before;

    WordRow(Flow flow, WordBody body) {
        this.flow = flow;
        this.body = body;
    }

    void read(XmlWalk xml) throws IOException {
        xml.children(name -> part(xml, name));
        if (open) {
            flow.closeRow();
        }
    }

    private void part(XmlWalk xml, String name) throws IOException {
        switch (name) {
            case "trPr" -> xml.children(property -> property(xml, property));
            case "tc" -> {
                if (deleted) {
                    xml.skip();
                } else {
                    cell(xml);
                }
            }
            case "sdt", "sdtContent", "customXml" -> xml.children(inner -> part(xml, inner));
            default -> xml.skip();
        }
    }

    private void property(XmlWalk xml, String name) throws IOException {
        switch (name) {
            case "tblHeader" -> header = xml.isOn();
            case "del" -> deleted = true;
            case "gridBefore" -> before = Math.clamp(xml.number("val", 0), 0, 100);
            default -> {}
        }
        xml.skip();
    }

    private void cell(XmlWalk xml) throws IOException {
        if (!open) {
            flow.openRow(header);
            open = true;
            for (int i = 0; i < before; i++) {
                flow.openCell(1, 1);
            }
        }
        var opened = new boolean[1];
        xml.children(name -> {
            if (name.equals("tcPr")) {
                flow.openCell(width(xml), 1);
                opened[0] = true;
                return;
            }
            if (!opened[0]) {
                flow.openCell(1, 1);
                opened[0] = true;
            }
            body.block(xml, name);
        });
        if (!opened[0]) {
            flow.openCell(1, 1);
        }
    }

    private static int width(XmlWalk xml) throws IOException {
        var width = new int[] {1};
        xml.children(name -> {
            if (name.equals("gridSpan")) {
                width[0] = xml.number("val", 1);
            }
            xml.skip();
        });
        return width[0];
    }
}
