package org.goldenthread.intake.reading.office;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.packed.XmlWalk;

/** Reads the sheets of a workbook, one after the other. */
final class WorkbookSheet {
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
    private static final int MOST_COLUMNS = 16_384;

    private final PaperDraft draft;
    private final WorkbookStyles styles;
    private final List<String> strings;
    private final long[] cells = new long[1];
    private int withoutValue;
    private int errors;
    private int hiddenRows;

    WorkbookSheet(PaperDraft draft, WorkbookStyles styles, List<String> strings) {
        this.draft = draft;
        this.styles = styles;
        this.strings = strings;
    }

    void read(XmlWalk xml, int number, String name) throws IOException {
        var rows = new SheetRows(draft, number, name, cells);
        withoutValue = 0;
        errors = 0;
        hiddenRows = 0;
        var last = new int[1];
        xml.children(part -> {
            if (part.equals("sheetData")) {
                xml.children(row -> {
                    last[0] = Math.max(last[0] + 1, xml.number("r", 0));
                    hiddenRows += xml.attribute("hidden").matches("1|true") ? 1 : 0;
                    rows.add(last[0], row(xml));
                });
            } else {
                xml.skip();
            }
        });
        rows.close();
        note(number, "formula-without-value", withoutValue, "formulas without a stored value were left blank");
        note(number, "error-value", errors, "cells show an error of the workbook, such as #REF!");
        note(number, "hidden-rows", hiddenRows, "hidden rows were read as well");
    }

    private void note(int sheet, String code, int count, String what) {
        if (count > 0) {
            draft.at(sheet, 0).note(code, "Sheet %d: %,d %s.".formatted(sheet, count, what));
        }
    }

    private SortedMap<Integer, String> row(XmlWalk xml) throws IOException {
        var words = new TreeMap<Integer, String>();
        var next = new int[1];
        xml.children(name -> {
            int column = column(xml.attribute("r"), next[0]);
            next[0] = column + 1;
            var text = cell(xml);
            if (column < MOST_COLUMNS && !text.isBlank()) {
                words.put(column, text);
            }
        });
        return words;
    }

    /** The column of a reference such as "AB12", from zero; the next one where it is not given. */
    static int column(String reference, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < Math.min(reference.length(), 3) && Character.isUpperCase(reference.charAt(letters))) {
            column = column * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
        }
        return letters == 0 ? otherwise : column - 1;
    }

    private String cell(XmlWalk xml) throws IOException {
        var type = xml.attribute("t");
        int style = xml.number("s", 0);
        var value = new StringBuilder();
        var formula = new boolean[1];
        xml.children(name -> {
            switch (name) {
                case "v" -> xml.words(value::append);
                case "is" -> value.append(WorkbookStrings.words(xml));
                case "f" -> {
                    formula[0] = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        });
        withoutValue += formula[0] && value.isEmpty() ? 1 : 0;
        errors += type.equals("e") ? 1 : 0;
        return show(type, style, value.toString());
    }

    private String show(String type, int style, String value) {
        return switch (type) {
            case "s" ->
                INDEX.matcher(value).matches() && Integer.parseInt(value) < strings.size()
                        ? strings.get(Integer.parseInt(value))
                        : "";
            case "str", "inlineStr", "e" -> value;
            case "b" -> value.equals("1") ? "TRUE" : value.isEmpty() ? "" : "FALSE";
            case "d" -> value.replaceFirst("T00:00:00(?:\\.0+)?Z?$", "");
            default -> value.isEmpty() ? "" : number(value, style);
        };
    }

    private String number(String value, int style) {
        try {
            return styles.show(Double.parseDouble(value), style);
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }
}
