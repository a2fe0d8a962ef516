package org.goldenthread.site.home;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, as people say it, so that staleness shows. */
final class Ages {
    private Ages() {}

    static String since(Instant then, Instant now) {
        var age = Duration.between(then, now);
        if (age.toMinutes() < 2) {
            return "just now";
        }
        if (age.toHours() < 2) {
            return age.toMinutes() + " minutes ago";
        }
        if (age.toDays() < 2) {
            return age.toHours() + " hours ago";
        }
        return age.toDays() < 60 ? age.toDays() + " days ago" : age.toDays() / 30 + " months ago";
    }
}
