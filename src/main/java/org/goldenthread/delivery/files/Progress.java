package org.goldenthread.delivery.files;

import org.goldenthread.delivery.files.PlanFile.Facts;

/** How far something is by its file: all done only where the file says on which day. */
final class Progress {
    private static final int ALMOST = 99;

    private Progress() {}

    static int of(Facts facts) {
        return facts.days().ended() != null ? 100 : Math.min(ALMOST, facts.progress());
    }
}
