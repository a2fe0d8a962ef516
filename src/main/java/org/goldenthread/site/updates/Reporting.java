package org.goldenthread.site.updates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;

/** A socket: a room says what a reporting round can ask for of a period, and what has been said to it so far. */
public interface Reporting {

    /** The same sort under which the room's duties stand. */
    Sort sort();

    /** Whether it is asked for by the day of signing off, not by the day on which owners answer. */
    default boolean signsOff() {
        return false;
    }

    /** Everything that there is to be said of a period that is over, said already or not. */
    List<Line> lines(String council, Period period);

    /** How lines stand that were asked for of a period, by their key; one that has no answer yet is told too. */
    Map<String, Told> told(String council, Question question, Collection<String> keys);

    /**
     * One thing that is asked for.
     *
     * @param key what its room knows it by
     * @param post the post that owes it; null where nobody does
     * @param service the unit that it belongs to; null where it belongs to none
     */
    record Line(
            String key,
            Duty.What what,
            @Nullable String post,
            @Nullable String service) {}

    /**
     * Of which time something is asked, and by when.
     *
     * @param due the last day on which an answer is in time
     */
    record Question(Period period, LocalDate due) {}

    /**
     * What was said, and how the thing stands.
     *
     * @param answered whether anything was said to the question
     * @param day when; null where it is only known that it was in time
     * @param words the value or the words, as they are printed; empty where there are none
     * @param amount the same as a number that can be compared; null where it is none
     * @param better 1 where more is better, -1 where less is, 0 where neither can be said
     */
    record Told(
            boolean answered,
            @Nullable LocalDate day,
            State state,
            String words,
            @Nullable BigDecimal amount,
            int better) {}
}
