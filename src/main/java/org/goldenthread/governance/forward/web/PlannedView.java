package org.goldenthread.governance.forward.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.governance.forward.ForwardNotice;
import org.goldenthread.governance.forward.Planned;
import org.jspecify.annotations.Nullable;

/** What the page of a planned decision shows. @param clashes others of the same decision maker on the same day */
public record PlannedView(
        Planned planned, List<Planned> clashes, Map<String, String> names, String dayWords, LocalDate today) {

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public String maker() {
        var body = planned.what().body();
        return body == null ? planned.what().named() : name(body);
    }

    /** The first day on which it may be decided, if the next edition announces it today. */
    public LocalDate earliest() {
        return ForwardNotice.earliest(today, planned.notice().needed());
    }

    /** In a sentence, whether it may be decided on its day. */
    public String standing() {
        if (!planned.open()) {
            return "It is " + planned.state(today).words() + ".";
        }
        return planned.mayBeTaken()
                ? "It may be decided on its day."
                : "It may not be decided on its day: the notice is too short.";
    }
}
