package org.goldenthread.reports.rounds;

import java.time.LocalDate;
import org.goldenthread.site.updates.Duty;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a round asks for, as it was laid down.
 *
 * @param sort the code of the sort of duty, such as "figure"
 * @param key what the room of that sort knows it by
 * @param asked the day from which it is asked for
 * @param later whether it was added after the opening
 * @param excused why no answer is expected any more; empty where one is
 */
public record RoundLine(long id, String sort, String key, Duty.What what, Owner owner, Asked asked, String excused) {

    /** Whose it is: a post and a unit; either may be nobody's. */
    public record Owner(@Nullable String post, @Nullable String service) {}

    /** Since when it is asked for. @param later whether it was added after the opening */
    public record Asked(LocalDate day, boolean later) {}
}
