package org.goldenthread.intake.reading.office;

import java.io.IOException;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** The words of one paragraph of a Word document while its runs are read. */
final class WordText {
    private final StringBuilder words = new StringBuilder();
    private boolean styleBold;
    private boolean runBold;
    private boolean runHidden;
    private boolean allBold = true;
    private boolean brokenFirst;

    void startBold(boolean bold) {
        styleBold = bold;
    }

    void startRun() {
        runBold = styleBold;
        runHidden = false;
    }

    void properties(XmlWalk xml) throws IOException {
        xml.children(name -> {
            switch (name) {
                case "b" -> runBold = xml.isOn();
                case "vanish" -> runHidden = xml.isOn();
                default -> {}
            }
            xml.skip();
        });
    }

    void append(String text) {
        if (!runHidden) {
            words.append(text);
            allBold &= runBold || text.isBlank();
        }
    }

    /** Signs that Word keeps as elements of their own. */
    void special(XmlWalk xml, String name) throws IOException {
        switch (name) {
            case "tab", "ptab" -> append("\t");
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol(xml.attribute("char")));
            default -> {}
        }
        xml.skip();
    }

    private static String symbol(String code) {
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        return switch (Integer.parseInt(code, 16)) {
            case 0xF0FC -> "✓";
            case 0xF0FB -> "✗";
            case 0xF0E0 -> "→";
            default -> "•";
        };
    }

    void breakPage() {
        brokenFirst |= isBlank();
    }

    boolean startedAfterBreak() {
        return brokenFirst;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isBlank() {
        return words.toString().isBlank();
    }

    boolean isBold() {
        return allBold && !isBlank();
    }

    /** Tabs inside the words become spaces; lines stay lines. */
    @Override
    public String toString() {
        return words.toString()
                .replace('\u00a0', ' ')
                .replace("\u00ad", "")
                .replaceAll("[ \\t]+", " ")
                .strip();
    }
}
