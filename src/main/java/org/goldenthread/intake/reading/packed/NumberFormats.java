package org.goldenthread.intake.reading.packed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** Which format the cells of an XLSX workbook give to their numbers. */
public final class NumberFormats {
    /** Those of a workbook that styles nothing. */
    public static final NumberFormats NONE = new NumberFormats();

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    private NumberFormats() {}

    /**
     * Learns them from a workbook.
     *
     * @param part the part of its styles; null where it has none
     */
    public static NumberFormats of(Archive archive, @Nullable String part) throws IOException {
        if (part == null || !archive.has(part)) {
            return NONE;
        }
        var read = new NumberFormats();
        try (var xml = archive.xml(part)) {
            xml.children(name -> {
                switch (name) {
                    case "numFmts" ->
                        xml.children(format -> {
                            read.formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                            xml.skip();
                        });
                    case "cellXfs" ->
                        xml.children(style -> {
                            read.styles.add(xml.number("numFmtId", 0));
                            xml.skip();
                        });
                    default -> xml.skip();
                }
            });
        }
        return read;
    }

    /** The number of the format of a cell of this style. */
    public int index(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    /** A format by its number, as the workbook or every workbook writes it; null where neither has it. */
    public @Nullable String format(int index) {
        var own = formats.get(index);
        return own == null ? BuiltinFormats.getBuiltinFormat(index) : own;
    }
}
