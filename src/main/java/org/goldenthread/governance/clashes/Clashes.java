package org.goldenthread.governance.clashes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.governance.forward.ForwardPlan;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to clashes in the work programme: two committees on the same record, a look before a decision that comes too
 * late for it, and an inquiry for a month in which none of its committees meets.
 */
@Component
@Transactional(readOnly = true)
public class Clashes {
    private static final int MOST = 2000;
    private final Inquiries inquiries;
    private final ForwardPlan forward;
    private final Meetings meetings;
    private final Things things;

    Clashes(Inquiries inquiries, ForwardPlan forward, Meetings meetings, Things things) {
        this.inquiries = inquiries;
        this.forward = forward;
        this.meetings = meetings;
        this.things = things;
    }

    /** Those of the inquiries of a council that are not over. */
    public List<Clash> of(String council) {
        var live =
                inquiries.all(council).stream().filter(one -> one.life().live()).toList();
        if (live.isEmpty()) {
            return List.of();
        }
        var byRef = live.stream().collect(Collectors.toMap(Inquiry::ref, one -> one));
        var about = things.ties(List.copyOf(byRef.keySet())).stream()
                .filter(tie -> tie.kind() == TieKind.BROUGHT && byRef.containsKey(tie.lower()))
                .toList();
        var found = new ArrayList<Clash>();
        same(live, about, found);
        about.forEach(tie -> late(Optional.ofNullable(byRef.get(tie.lower())), tie.upper(), found));
        idle(council, live, found);
        return found;
    }

    private static void same(List<Inquiry> live, List<Tie> about, List<Clash> found) {
        Map<String, Set<String>> abouts = about.stream()
                .collect(Collectors.groupingBy(Tie::lower, Collectors.mapping(Tie::upper, Collectors.toSet())));
        for (int i = 0; i < live.size(); i++) {
            for (int j = i + 1; j < live.size(); j++) {
                var both =
                        new java.util.TreeSet<>(abouts.getOrDefault(live.get(i).ref(), Set.of()));
                both.retainAll(abouts.getOrDefault(live.get(j).ref(), Set.of()));
                if (!both.isEmpty()) {
                    found.add(new Clash(live.get(i), live.get(j), "Both are about " + String.join(", ", both)));
                }
            }
        }
    }

    private void late(Optional<Inquiry> inquiry, String planned, List<Clash> found) {
        var one = inquiry.orElse(null);
        if (one == null || one.how() != Inquiry.How.PRE_DECISION) {
            return;
        }
        var day = one.day();
        if (day == null) {
            return;
        }
        forward.find(planned)
                .filter(entry -> entry.decision() == null
                        && entry.withdrawn().isEmpty()
                        && !day.isBefore(entry.what().day()))
                .ifPresent(entry -> found.add(new Clash(
                        one,
                        null,
                        "It looks at %s on %s, and that may be decided from %s on"
                                .formatted(entry.ref(), Times.day(day), Times.day(entry.what().day())))));
    }

    /** Only of committees whose meetings of that time are laid: where no calendar is, nothing can be missed. */
    private void idle(String council, List<Inquiry> live, List<Clash> found) {
        var laid = meetings.list(MeetingFilter.of(council), null, MOST).rows().stream()
                .filter(one -> one.state() != MeetingState.CANCELLED)
                .toList();
        for (var one : live) {
            var day = one.day();
            if (day != null
                    && one.committees().stream().anyMatch(body -> isLaid(laid, body, day))
                    && one.committees().stream().noneMatch(body -> meets(laid, body, day))) {
                var month = YearMonth.from(day);
                found.add(new Clash(
                        one,
                        null,
                        "No meeting of "
                                + (one.joint() ? "any of its committees" : "its committee")
                                + " is laid in "
                                + month.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK)
                                + " "
                                + month.getYear()));
            }
        }
    }

    /** Whether a meeting of the body is laid on that day or later. */
    private static boolean isLaid(List<Meeting> laid, String body, LocalDate day) {
        return laid.stream()
                .anyMatch(one -> one.body().ref().equals(body) && !one.day().isBefore(day));
    }

    private static boolean meets(List<Meeting> laid, String body, LocalDate day) {
        return laid.stream()
                .anyMatch(one -> one.body().ref().equals(body)
                        && YearMonth.from(one.day()).equals(YearMonth.from(day)));
    }
}
