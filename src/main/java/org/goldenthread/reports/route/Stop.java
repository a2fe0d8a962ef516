package org.goldenthread.reports.route;

import org.jspecify.annotations.Nullable;

/**
 * A body on the way of a report.
 *
 * @param route the first version of the report, by which its way is named
 * @param position its place on the way, from 1
 * @param body as a reference; absent where it is not on record
 * @param named the body in words
 * @param meeting as a reference; absent where no meeting is on record for it yet
 * @param report the version that goes to this body; absent until it is begun
 */
public record Stop(
        long id,
        String route,
        String council,
        int position,
        @Nullable String body,
        String named,
        @Nullable String meeting,
        @Nullable String report) {

    public Stop {
        if (position < 1 || named.isBlank()) {
            throw new IllegalArgumentException("a stop has a place and a name");
        }
    }

    public boolean begun() {
        return report != null;
    }
}
