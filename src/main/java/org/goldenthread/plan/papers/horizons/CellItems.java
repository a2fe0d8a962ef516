package org.goldenthread.plan.papers.horizons;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.intake.paper.Block.Cell;

/**
 * What a cell lists. A file that lost its bullets runs the items together; they are then parted where a sentence-like
 * capital follows a small word, which is a guess and said to be one.
 *
 * @param items the items in order
 * @param guessed whether they had to be parted at capitals
 */
record CellItems(List<String> items, boolean guessed) {
    private static final Set<String> OPEN = Set.of(
            "and",
            "of",
            "for",
            "the",
            "in",
            "to",
            "on",
            "with",
            "by",
            "from",
            "at",
            "as",
            "or",
            "our",
            "e.g.",
            "i.e.",
            "eg",
            "ie",
            "a",
            "an",
            "–",
            "-",
            "&",
            "into",
            "including",
            "include",
            "like");

    static CellItems of(Cell cell) {
        var parts = cell.parts().stream()
                .flatMap(part -> part.lines())
                .map(line -> line.replaceFirst("^\\s*(?:[-–•*○▪\uF0B7]|\\d{1,2}[.)])\\s+", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (parts.size() != 1) {
            return new CellItems(parts, false);
        }
        var parted = parted(parts.getFirst());
        return new CellItems(parted, parted.size() > 1);
    }

    private static List<String> parted(String text) {
        var items = new ArrayList<String>();
        var words = text.split("\\s+");
        var item = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (i > 0 && opens(words, i)) {
                items.add(item.toString());
                item.setLength(0);
            }
            item.append(item.isEmpty() ? "" : " ").append(words[i]);
        }
        items.add(item.toString());
        return items;
    }

    /** A capital after a small word opens an item, unless it opens a longer name or is an abbreviation. */
    private static boolean opens(String[] words, int at) {
        var word = words[at];
        var before = words[at - 1];
        boolean named = at + 1 < words.length && isCapital(words[at + 1]) && !isAbbreviation(words[at + 1]);
        return isCapital(word) && !isAbbreviation(word) && !named && !isCapital(before) && !isOpen(before);
    }

    private static boolean isOpen(String word) {
        return OPEN.contains(word) || word.endsWith(",") || word.endsWith("/");
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }
}
