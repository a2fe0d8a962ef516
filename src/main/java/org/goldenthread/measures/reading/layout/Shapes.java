package org.goldenthread.measures.reading.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Table;
import org.goldenthread.measures.reading.words.FigureNames;
import org.goldenthread.measures.reading.words.HeadingWords;

/** Names the shape of a file by the headings that say what is what, without the periods in them. */
final class Shapes {
    private static final int LETTERS = 16;
    private static final Set<Part> UNTOLD = EnumSet.of(Part.IGNORE, Part.NOTE, Part.STATUS, Part.ACROSS);

    private Shapes() {}

    static String of(List<Table> tables, HeadingWords headings) {
        var said = new TreeSet<String>();
        for (var table : tables) {
            for (var column : table.columns()) {
                if (!UNTOLD.contains(column.part())) {
                    said.add(column.part().key() + "=" + plain(column.heading(), headings));
                }
            }
            for (var parts : table.across()) {
                said.add("across=" + parts.stream().map(Part::key).toList());
            }
            if (table.fixed().get(Part.MEASURE) instanceof String title) {
                said.add("measure=" + plain(title, headings));
            }
        }
        boolean wide = tables.stream().anyMatch(table -> !table.across().isEmpty());
        return (wide ? "wide-" : "long-") + hash(String.join("\n", said));
    }

    /** A heading without its period, its case and its signs. */
    static String plain(String heading, HeadingWords headings) {
        return FigureNames.plain(
                headings.read(heading.replaceAll("[()\\[\\]]", " ")).rest());
    }

    private static String hash(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
