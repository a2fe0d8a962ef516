package org.goldenthread.delivery.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of every task as numbers of days, so that ten thousand are reckoned in a blink. They are the starting point
 * of a forecast; a what-if takes a copy and changes it.
 *
 * @param start own expected start, the actual one where it has started
 * @param finish own expected finish, the actual one where it is done
 * @param work how many days it still takes once what it waits for has finished
 * @param pauseFrom first day of a pause, or {@link #NONE}
 * @param pauseTo the day on which work goes on
 */
record DayNumbers(int[] start, int[] finish, int[] work, int[] pauseFrom, int[] pauseTo) {
    /** Nothing is known; sorts before every day. */
    static final int NONE = Integer.MIN_VALUE;

    static DayNumbers of(List<Task> tasks) {
        int count = tasks.size();
        var dates = new DayNumbers(new int[count], new int[count], new int[count], new int[count], new int[count]);
        for (int t = 0; t < count; t++) {
            dates.set(t, tasks.get(t));
        }
        return dates;
    }

    private void set(int t, Task task) {
        int from = number(task.forecast().start());
        int to = number(task.forecast().finish());
        int actual = number(task.actual().start());
        pauseFrom[t] = NONE;
        pauseTo[t] = NONE;
        finish[t] = to == NONE ? from : to;
        int begin = actual != NONE ? actual : from;
        // dates the wrong way round are doubted elsewhere; here they last no days
        start[t] = begin == NONE ? finish[t] : finish[t] == NONE ? begin : Math.min(begin, finish[t]);
        int whole = finish[t] == NONE ? 0 : finish[t] - start[t];
        work[t] = task.started() ? remaining(whole, task.progress()) : whole;
        if (task.done()) {
            finish[t] = number(task.actual().finish());
            start[t] = actual == NONE ? Math.min(start[t], finish[t]) : actual;
            work[t] = 0;
        }
    }

    private static int remaining(int whole, int progress) {
        return (int) (((long) whole * (100 - progress) + 99) / 100);
    }

    /** The finish of work of so many days that can begin on a day, later by the part of a pause that falls in it. */
    int finishing(int t, int begin, int days) {
        if (pauseFrom[t] == NONE || begin >= pauseTo[t]) {
            return begin + days;
        }
        if (begin >= pauseFrom[t]) {
            return pauseTo[t] + days;
        }
        int end = begin + days;
        return end <= pauseFrom[t] ? end : end + pauseTo[t] - pauseFrom[t];
    }

    /** The first day from the given one on that is not in a pause. */
    int starting(int t, int begin) {
        return pauseFrom[t] != NONE && begin >= pauseFrom[t] && begin < pauseTo[t] ? pauseTo[t] : begin;
    }

    DayNumbers copy() {
        return new DayNumbers(start.clone(), finish.clone(), work.clone(), pauseFrom.clone(), pauseTo.clone());
    }

    static int number(@Nullable LocalDate day) {
        return day == null ? NONE : Math.toIntExact(day.toEpochDay());
    }

    static @Nullable LocalDate day(int number) {
        return number == NONE ? null : LocalDate.ofEpochDay(number);
    }
}
