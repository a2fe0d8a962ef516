package org.goldenthread.publishing.reminders;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person wishes of reminders in a council.
 *
 * @param off whether they want none
 * @param without codes of the sorts of duties that they want none of
 * @param own their own timing; null where the council's does
 */
public record Wish(
        boolean off, Set<String> without, @Nullable Timing own) {
    /** Everything, as the council has it. */
    public static final Wish NONE = new Wish(false, Set.of(), null);

    public Wish {
        without = Set.copyOf(without);
    }

    /** The same without a sort; without any where the sort is empty. */
    Wish stopped(String sort) {
        if (sort.isEmpty()) {
            return new Wish(true, without, own);
        }
        var more = new HashSet<>(without);
        more.add(sort);
        return new Wish(off, more, own);
    }

    /** When their reminders come: their own timing, within the council's quiet hours. */
    public Timing timing(Timing council) {
        return own == null ? council : own.within(council);
    }
}
