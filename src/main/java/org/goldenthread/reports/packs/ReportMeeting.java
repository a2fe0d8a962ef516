package org.goldenthread.reports.packs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which meeting a pack means: "ahead: 1" is the next one of the body, "ago: 1" the last one. */
@Component
class ReportMeeting {
    private static final int MOST = 100;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Clock clock;

    ReportMeeting(Bodies bodies, Meetings meetings, Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The meeting as a reference; absent where the pack names none or the body has no such one. */
    @Nullable
    String of(String council, Map<?, ?> fields) {
        var name = Objects.toString(fields.get("body"), "");
        int ahead = number(fields, "ahead");
        int ago = number(fields, "ago");
        var body = bodies.named(council, name);
        if (body.isEmpty() || ahead + ago == 0) {
            return null;
        }
        var today = LocalDate.now(clock);
        var all = MeetingFilter.of(council).ofBody(body.get().ref());
        var wanted = ago > 0 ? all.between(null, today.minusDays(1)).latest() : all.between(today.plusDays(1), null);
        return meetings.list(wanted, null, MOST).rows().stream()
                .skip(Math.max(ahead, ago) - 1L)
                .findFirst()
                .map(Meeting::ref)
                .orElse(null);
    }

    private static int number(Map<?, ?> fields, String name) {
        return Integer.parseInt(Objects.toString(fields.get(name), "0"));
    }
}
