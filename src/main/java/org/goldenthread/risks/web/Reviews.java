package org.goldenthread.risks.web;

/** When a risk is looked at again, in words, where meetings are counted. */
public final class Reviews {
    private Reviews() {}

    /**
     * Such as "at the next meeting".
     *
     * @param every at every how-many-th meeting
     * @param met how many meetings there have been since the last review
     */
    public static String words(int every, int met) {
        int left = every - met;
        return left <= 0
                ? "overdue: due at the last meeting"
                : left == 1 ? "at the next meeting" : "in " + left + " meetings";
    }
}
