package org.goldenthread.governance.meetings.web;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.TimeOfDay;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;

/** What a person types of a meeting. */
final class MeetingForm {
    private MeetingForm() {}

    /** Time and place, with the day that the form names, or the one that there was. */
    static Checked<Meeting.When> when(Typed typed, java.time.@Nullable LocalDate before) {
        return typed.days("day").then(good -> {
            var day = before == null ? good.day("day") : before;
            if (day == null) {
                return Checked.refused("day", "Enter the day");
            }
            var starts = TimeOfDay.of(good.text("starts"));
            if (good.has("starts") && starts == null) {
                return Checked.refused("starts", "Enter the time as 14:00");
            }
            return good.text("place").length() > 200
                    ? Checked.refused("place", "Up to 200 characters")
                    : Checked.accepted(new Meeting.When(day, starts, good.text("place")));
        });
    }

    static Map<String, String> values(Meeting meeting) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(meeting.version()));
        var starts = meeting.when().starts();
        values.put("starts", starts == null ? "" : starts.toString());
        values.put("place", meeting.when().place());
        return values;
    }
}
