package org.goldenthread.intake.wording;

import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Place;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a paper however its reader saw it: the number is always parted from the words.
 *
 * @param sort what it is
 * @param number as printed without stops and brackets, such as "2.4", "3" or "ii"; empty for none or a mere bullet
 * @param text the words, free of marks of emphasis and of bullets
 * @param depth how deep in a list, 1 the outermost; zero outside lists
 * @param place where it stands
 * @param table the table, when it is one
 */
public record Passage(
        Sort sort,
        String number,
        String text,
        int depth,
        Place place,
        @Nullable Table table) {

    /** What a passage is. */
    public enum Sort {
        HEADING,
        PARAGRAPH,
        ITEM,
        TABLE
    }

    /** Whether it belongs to a list: an item, or a paragraph with a plain number such as "10". */
    public boolean isListed() {
        return sort == Sort.ITEM || sort == Sort.PARAGRAPH && number.matches("\\d{1,2}|[a-z]|[ivx]{1,4}");
    }

    /** Whether it leads into what follows. */
    public boolean leadsIn() {
        return text.endsWith(":");
    }

    /** Where it stands in words a reader of the paper knows: "paragraph 2.4", else page and line. */
    public String where() {
        return number.contains(".") ? "paragraph " + number : place.toString();
    }

    Passage and(Passage continuation) {
        return new Passage(sort, number, text + " " + continuation.text, depth, place, table);
    }
}
