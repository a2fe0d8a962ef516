package org.goldenthread.delivery.schedule;

/**
 * Who waits for whom, as numbers in one row of memory: those of task t stand from {@code first[t]} up to
 * {@code first[t + 1]}.
 */
record Links(int[] first, int[] other, int[] lag) {

    /** Sorted by the tasks in {@code from}; {@code to} becomes the other end. */
    static Links of(int tasks, int[] from, int[] to, int[] lags) {
        var first = new int[tasks + 1];
        for (int one : from) {
            first[one + 1]++;
        }
        for (int t = 0; t < tasks; t++) {
            first[t + 1] += first[t];
        }
        var next = first.clone();
        var other = new int[from.length];
        var lag = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            int at = next[from[i]]++;
            other[at] = to[i];
            lag[at] = lags[i];
        }
        return new Links(first, other, lag);
    }

    int count(int task) {
        return first[task + 1] - first[task];
    }
}
