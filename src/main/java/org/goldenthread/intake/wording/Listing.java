package org.goldenthread.intake.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.intake.wording.Passage.Sort;

/**
 * A list and the words that lead into it.
 *
 * @param intro the passage before the list, such as "the objectives are:"
 * @param items its own items; what is nested deeper under an item is left out
 */
public record Listing(Passage intro, List<Passage> items) {
    public Listing {
        items = List.copyOf(items);
    }

    /** Every list of the passages, nested ones too, whose leading words pass the test. */
    public static List<Listing> in(List<Passage> passages, Predicate<Passage> intro) {
        var listings = new ArrayList<Listing>();
        for (int i = 0; i < passages.size() - 1; i++) {
            var passage = passages.get(i);
            if (passage.sort() != Sort.TABLE && intro.test(passage)) {
                var items = items(passages, i + 1);
                if (!items.isEmpty()) {
                    listings.add(new Listing(passage, items));
                }
            }
        }
        return listings;
    }

    private static List<Passage> items(List<Passage> passages, int start) {
        var items = new ArrayList<Passage>();
        if (!passages.get(start).isListed()) {
            return items;
        }
        var first = passages.get(start);
        for (int i = start; i < passages.size() && passages.get(i).isListed(); i++) {
            var item = passages.get(i);
            if (item.depth() != 0 && item.depth() < first.depth() || isLettered(item) && !isLettered(first)) {
                return items;
            }
            if (isSibling(first, item)) {
                items.add(item);
            }
        }
        return items;
    }

    /** A lettered list holds lettered items only; bullets and figures mix, since papers lose some of their numbers. */
    private static boolean isSibling(Passage first, Passage item) {
        return isLettered(first) == isLettered(item) && (item.depth() <= first.depth() || item.depth() == 0);
    }

    private static boolean isLettered(Passage passage) {
        return passage.number().matches("[a-z]+");
    }
}
