package org.goldenthread.governance.conflicts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an interest at a meeting.
 *
 * @param meeting its reference
 * @param item the number of the item's row; absent for the meeting as a whole
 * @param person the number of the person
 * @param interest the number of the interest that was matched; absent where they spoke unasked
 * @param found the words of the item that it was found by
 * @param day on which it was written down
 */
public record Statement(
        long id,
        String meeting,
        @Nullable Long item,
        long person,
        @Nullable Long interest,
        String found,
        Answer answer,
        LocalDate day) {

    /** The answer itself. @param words which interest, or why there is no conflict */
    public record Answer(Stance stance, String words) {}
}
